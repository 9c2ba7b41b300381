// The path through a form, read from the format alone: the form's own JSON, nothing of Moothall, no import at all.
// * Links (every engine but V2): from a page the first link whose condition holds, else its last link without one; a link
//   to a page that is not there is as if absent, one with `redirect` leaves the form. 2018: the condition may stand on the
//   page that a link leads to (then the pages count in their order, the first without one last of all), or on it as `if`.
// * V2: the pages in their order, each unless it has a condition that does not hold; a terminal page ends the walk.
// * Only pages that were walked have answers. XGov keeps them by section: `section.name`; a section without any, or a bare
//   name not at hand, makes the whole condition false. MHCLG tries a condition on all, then on the page's own section.
//   DEFRA keeps all in one, null until asked.
// * Conditions: strict equality, `and` before `or`, neither looks further than it must; a name with a hyphen is a
//   subtraction, and so false; one may name another. Answers of pages that repeat are out of their sight.

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any

/** How an engine reads names and what was not asked. */
export interface Rules {
  readonly names: 'sections' | 'flat'
  readonly hyphens: 'minus' | 'letter'
}

/** A form made ready to be walked: from answers (by place of page and component) to the places of the pages seen, in order. */
export interface Walker {
  readonly walk: (answers: (page: number, component: number) => unknown) => readonly number[]
  /** the names of conditions that the last walk looked at, each with how it came out */
  readonly seen: Map<string, Set<boolean>>
}

type Test = (look: Look) => unknown
type Look = (name: string) => unknown

const missing = { what: 'a name that has no value' }
const none: Test = (look) => look('-')
type Order = (a: Any, b: Any) => boolean
// biome-ignore format: a table
const order: Readonly<Record<string, Order>> = {
  '==': (a, b) => a === b, '!=': (a, b) => a !== b, '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b,
}
// biome-ignore format: a table
const words: Readonly<Record<string, string>> = {
  is: '==', 'is not': '!=', 'is less than': '<', 'is more than': '>', 'is at most': '<=', 'is at least': '>=',
}

function both(a: Test, b: Test): Test {
  return (look) => Boolean(a(look)) && Boolean(b(look))
}
function either(a: Test, b: Test): Test {
  return (look) => Boolean(a(look)) || Boolean(b(look))
}
const ofComparison = (text: string): Test => {
  const shape = /^\s*([A-Za-z_]\w*)(?:\s*\.\s*(\w+))?\s*(?:([=!<>]=|[<>:])\s*(true|false|\d+|'[^']*'))?\s*$/
  const [whole, first, second, sign, right] = shape.exec(text) ?? []
  if (whole === undefined) throw new Error(`the format has no ${text}`)
  const name = second === undefined ? (first ?? '') : `${first}.${second}`
  if (sign === undefined) return (look) => look(name)
  const [compare, value] = [order[sign.replace(':', '==')] as Order, JSON.parse((right ?? 'null').replaceAll("'", '"'))]
  return (look) => compare(look(name), value)
}

/** An expression: `a.b == 'x' and c or d`, `name: value`. */
const ofText = (text: string): Test => {
  const all = (part: string): Test =>
    part
      .split(/\sand\s|&&/)
      .map(ofComparison)
      .reduce(both)
  return text
    .split(/\sor\s|\|\|/)
    .map(all)
    .reduce(either)
}

/** Reads a form once; `rules` in place of those of its own engine, to see what another engine would make of it. */
export const referenceWalker = (form: Any, rules: Partial<Rules> = {}): Walker => {
  const isDefra = form.engine !== undefined || form.outputEmail !== undefined || form.schema !== undefined
  const read: Rules = { names: isDefra ? 'flat' : 'sections', hyphens: 'minus', ...rules }
  const pages: readonly Any[] = form.pages
  const fields = pages.map((page) =>
    [...(page.components ?? []).entries()]
      .filter(([, one]: Any) => one.name && /Field$/.test(one.type))
      .map(([k, one]: Any) => ({ k: k as number, name: String(one.name).trim() })),
  )
  const repeats = pages.map((page) => Boolean(page.repeat ?? page.repeatField))
  const blank = new Map(fields.flatMap((own, i) => (repeats[i] ? [] : own.map(({ name }) => [name, null] as const))))
  const seen = new Map<string, Set<boolean>>()

  const compare = (name: string, type: string, operator: string, value: Any): Test => {
    if (name.includes('-') && read.hyphens === 'minus') return none
    const right =
      type === 'YesNoField' ? String(value) === 'true' : type === 'NumberField' ? Number(value) : String(value)
    if (type === 'CheckboxesField') {
      const holds: Test = (look) => (look(name) ?? []) && (look(name) as Any).includes(right)
      return operator === 'contains' ? holds : operator === 'does not contain' ? (look) => !holds(look) : none
    }
    const sign = words[operator]
    if (sign === undefined || (type !== 'NumberField' && /[<>]/.test(sign))) return none
    return (look) => (order[sign] as Order)(look(name), right)
  }
  const ofPart = (item: Any): Test => {
    if (item.conditions) return joined(item.conditions)
    const other = item.conditionName ?? item.conditionId
    if (other) return (look) => look(other)
    const field = item.field ?? pages.flatMap((page) => page.components ?? []).find(({ id }) => id === item.componentId)
    const list = item.value?.listId && (form.lists ?? []).find(({ id }: Any) => id === item.value.listId)
    const value = list?.items?.find(({ id }: Any) => id === item.value.itemId)?.value ?? item.value?.value ?? item.value
    return field ? compare(field.name, field.type, item.operator, value) : none
  }
  const joined = (items: readonly Any[], by?: string): Test => {
    const sums: Test[] = []
    for (const item of items) {
      const last = (item.coordinator ?? by) === 'or' ? undefined : sums.pop()
      sums.push(last ? both(last, ofPart(item)) : ofPart(item))
    }
    return sums.reduce(either)
  }
  const made = (one: Any): Test => {
    if (one.items) return joined(one.items, one.coordinator)
    return typeof one.value === 'string' ? ofText(one.value) : joined(one.value.conditions)
  }
  const given: readonly Any[] = form.conditions ?? []
  const conditions = new Map(given.map((one) => [String(one.id ?? one.name), made(one)] as const))
  for (const one of given) if (one.name && !conditions.has(one.name)) conditions.set(one.name, made(one))
  const retried = new Set(
    read.names === 'flat' ? [] : given.filter(({ value }) => value?.conditions).map(({ name }) => name),
  )
  const ends = (page: Any): boolean => /TerminalPageController/.test(page.controller ?? '')
  const links = pages.map((page) => [page.next ?? []].flat())
  const onTargets = !links.flat().some((link) => link.condition || link.if) && pages.some((page) => page.condition)
  const ifs = new Map(links.flat().flatMap((link) => (link.if ? [[link.if as string, ofText(link.if)] as const] : [])))

  const placeOf = new Map(pages.map((page, i) => [page.path, i] as const).toReversed())
  const whenOf = (link: Any): string | undefined =>
    (onTargets ? pages[placeOf.get(link.path) ?? 0].condition : link.condition) || link.if || undefined
  const nextOf = links.map((own) => {
    const there = own.filter((link) => link.redirect || placeOf.has(link.path))
    if (onTargets) there.sort((a, b) => (placeOf.get(a.path) ?? 0) - (placeOf.get(b.path) ?? 0))
    return there.map((link) => ({ link, when: whenOf(link) }))
  })

  const walk: Walker['walk'] = (answers) => {
    const path: number[] = []
    const flat = new Map<string, unknown>(blank)
    const bySection = new Map<string, Map<string, unknown>>()
    const visit = (i: number): void => {
      path.push(i)
      const own = pages[i].section ?? ''
      const kept = bySection.get(own) ?? new Map<string, unknown>()
      if (fields[i]?.length) bySection.set(own, kept)
      for (const { k, name } of fields[i] ?? []) {
        kept.set(name, repeats[i] ? undefined : answers(i, k))
        if (!repeats[i]) flat.set(name, answers(i, k) ?? null)
      }
    }
    // on all answers (root ''), or on those of one section as if they were all; `spare`: a section to try a bare name in
    function lookIn(root: string, last: boolean, spare = root): Look {
      return (name) => {
        const test = conditions.get(name)
        if (test) return holds(name, test, lookIn(root, last), last)
        if (read.names === 'flat' && flat.has(name)) return flat.get(name)
        const [first = '', second] = name.split('.')
        if (second !== undefined && !root && bySection.has(first)) return bySection.get(first)?.get(second)
        const kept = [root, spare].map((own) => bySection.get(own)).find((own) => own?.has(first))
        if (read.names === 'flat' || second !== undefined || !kept) throw missing
        return kept.get(first)
      }
    }
    const holds = (name: string, test: Test, look: Look, last: boolean): boolean => {
      let came = false
      try {
        came = Boolean(test(look))
      } catch {}
      if (came || last) seen.set(name, (seen.get(name) ?? new Set()).add(came))
      return came
    }
    const passes = (name: string, { section = '' }: Any): boolean => {
      const [test, written] = [conditions.get(name), ifs.get(name)]
      if (written) return holds(name, written, lookIn('', true, section), true)
      const again = section !== '' && retried.has(name)
      if (test && holds(name, test, lookIn('', !again), !again)) return true
      return test !== undefined && again && holds(name, test, lookIn(section, true), true)
    }
    if (form.engine === 'V2') {
      for (const [i, page] of pages.entries()) {
        if (conditions.has(page.condition) && !passes(page.condition, page)) continue
        visit(i)
        if (ends(page)) break
      }
      return path
    }
    for (let i = placeOf.get(form.startPage) ?? 0; i >= 0 && !path.includes(i); ) {
      visit(i)
      const own = ends(pages[i]) ? [] : (nextOf[i] ?? [])
      const plain = own.filter(({ when }) => when === undefined)
      const to = own.find(({ when }) => when !== undefined && passes(when, pages[i])) ?? plain.at(onTargets ? 0 : -1)
      i = to && !to.link.redirect ? (placeOf.get(to.link.path) ?? -1) : -1
    }
    return path
  }
  return { walk, seen }
}
