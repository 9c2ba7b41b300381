// The path through a form as its own engine takes it, written from the engines' documented behaviour and sharing nothing
// with the importer: plain JavaScript values, one page after the other.

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any
class Missing extends Error {}

/** What was answered, by the pointer of the component: values as the source's engine stores them; undefined = left blank. */
export type SourceAnswers = (componentAt: string) => unknown

interface State {
  /** answers so far: by name, and by section and name */
  readonly flat: Map<string, unknown>
  readonly bySection: Map<string, unknown>
}

const isV2 = (form: Any): boolean => form.engine === 'V2'
const isDefra = (form: Any): boolean => isV2(form) || form.engine !== undefined || form.outputEmail !== undefined
const conditions = (form: Any): readonly Any[] => form.conditions ?? []
const conditionNamed = (form: Any, name: string): Any =>
  conditions(form).find((one) => one.id === name) ?? conditions(form).find((one) => one.name === name)

const looker =
  (form: Any, page: Any, state: State, all: ReadonlySet<string>) =>
  (name: string): unknown => {
    if (isDefra(form)) {
      const bare = all.has(name) ? name : (name.split('.').at(-1) ?? name)
      if (!all.has(bare)) throw new Missing(name)
      return state.flat.get(bare) ?? null
    }
    const places = name.includes('.') ? [name] : [`.${name}`, `${page.section ?? ''}.${name}`]
    const found = places.find((place) => state.bySection.has(place))
    if (found === undefined) throw new Missing(name)
    return state.bySection.get(found)
  }
type Look = ReturnType<typeof looker>

const compare = (operator: string, left: Any, right: Any): boolean => {
  switch (operator) {
    case 'is':
      return left === right
    case 'is not':
      return left !== right
    case 'contains':
      return Array.isArray(left) && left.includes(right)
    case 'does not contain':
      return !(Array.isArray(left) && left.includes(right))
    case 'is less than':
      return left < right
    case 'is more than':
      return left > right
    case 'is at least':
      return left >= right
    case 'is at most':
      return left <= right
    default:
      throw new Error(`the walker does not know ${operator}`)
  }
}

const typedValue = (type: string, value: Any): unknown =>
  type === 'YesNoField' ? value === 'true' || value === true : type === 'NumberField' ? Number(value) : value

const structured = (form: Any, items: readonly Any[], look: Look): boolean => {
  // every name is looked up, so that one that was not asked makes the whole condition false
  const truths = items.map((item): { or: boolean; truth: boolean } => {
    const or = item.coordinator === 'or'
    if (item.conditionName) return { or, truth: holds(form, item.conditionName, look) }
    if (item.conditions) return { or, truth: structured(form, item.conditions, look) }
    if (item.field.name.includes('-')) throw new Missing(item.field.name)
    return { or, truth: compare(item.operator, look(item.field.name), typedValue(item.field.type, item.value.value)) }
  })
  const sums: boolean[] = []
  for (const { or, truth } of truths) {
    if (or || sums.length === 0) sums.push(truth)
    else sums.push(sums.pop() === true && truth)
  }
  return sums.some(Boolean)
}

const ofItem = (form: Any, item: Any, look: Look): boolean => {
  if (item.conditionId) return holds(form, item.conditionId, look)
  const component = form.pages
    .flatMap((page: Any) => page.components ?? [])
    .find((one: Any) => one.id === item.componentId)
  if (!component) throw new Missing(item.componentId)
  const refs = item.type === 'ListItemRef' ? [item.value].flat() : []
  const values = refs.map(
    (ref: Any) =>
      (form.lists ?? []).find((list: Any) => list.id === ref.listId)?.items.find((one: Any) => one.id === ref.itemId)
        ?.value,
  )
  const left = look(component.name)
  if (item.type !== 'ListItemRef') return compare(item.operator, left, item.value)
  return item.operator.includes('not')
    ? values.every((value: Any) => compare(item.operator, left, value))
    : values.some((value: Any) => compare(item.operator, left, value))
}

const written = (form: Any, text: string, look: Look): boolean => {
  const js = text
    .replace(/\s*\.\s*(?=[A-Za-z])/g, '.')
    .replace(/^\s*([A-Za-z]\w*)\s*:/, '$1 ==')
    .replace(/'[^']*'|"[^"]*"|[A-Za-z_][\w.]*|[=!]=/g, (token) => {
      if (/^['"]/.test(token) || token === 'true' || token === 'false') return token
      if (token === '==' || token === '!=') return `${token}=`
      const word: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' }
      return word[token] ?? `look(${JSON.stringify(token)})`
    })
  const named = (name: string): unknown => (conditionNamed(form, name) ? holds(form, name, look) : look(name))
  // every name counts, even one that && or || would not come to
  for (const [, name] of js.matchAll(/look\("([^"]+)"\)/g)) named(name ?? '')
  return new Function('look', `return (${js})`)(named) === true
}

const holds = (form: Any, name: string, look: Look): boolean => {
  const condition = conditionNamed(form, name)
  if (!condition) return false
  try {
    if (condition.items) {
      const truths = condition.items.map((item: Any) => ofItem(form, item, look))
      return condition.coordinator === 'or' ? truths.some(Boolean) : truths.every(Boolean)
    }
    return typeof condition.value === 'string'
      ? written(form, condition.value, look)
      : structured(form, condition.value.conditions, look)
  } catch (error) {
    if (error instanceof Missing) return false
    throw error
  }
}

/** The places of the pages that a person sees who answers so, in order. */
export const sourcePath = (form: Any, answers: SourceAnswers): readonly number[] => {
  const state: State = { flat: new Map(), bySection: new Map() }
  const all = new Set<string>(form.pages.flatMap((page: Any) => (page.components ?? []).map((one: Any) => one.name)))
  const path: number[] = []
  const visit = (i: number): void => {
    path.push(i)
    const page = form.pages[i]
    for (const [k, component] of (page.components ?? []).entries()) {
      if (!component.name || !/Field$/.test(component.type)) continue
      const value = answers(`/pages/${i}/components/${k}`)
      state.flat.set(component.name, value)
      state.bySection.set(`${page.section ?? ''}.${component.name}`, value)
    }
  }
  if (isV2(form)) {
    for (const [i, page] of form.pages.entries()) {
      const condition = page.condition && conditionNamed(form, page.condition)
      if (condition && !holds(form, page.condition, looker(form, page, state, all))) continue
      visit(i)
      if (page.controller === 'TerminalPageController') break
    }
    return path
  }
  const at = (target: string): number => form.pages.findIndex((page: Any) => page.path === target)
  const links = form.pages.flatMap((page: Any) => page.next ?? [])
  const onTargets =
    !links.some((link: Any) => link.condition || link.if) && form.pages.some((page: Any) => page.condition)
  let i = Math.max(at(form.startPage), 0)
  while (i >= 0 && !path.includes(i)) {
    visit(i)
    const page = form.pages[i]
    if (page.controller === 'TerminalPageController') break
    const look = looker(form, page, state, all)
    const next = (page.next ?? []).filter((link: Any) => link.redirect || at(link.path) >= 0)
    const when = (link: Any): Any => (onTargets ? form.pages[at(link.path)].condition : link.condition) || undefined
    const chosen = next.find((link: Any) => {
      if (when(link)) return holds(form, when(link), look)
      if (!link.if) return false
      try {
        return written(form, link.if, look)
      } catch (error) {
        if (error instanceof Missing) return false
        throw error
      }
    })
    const otherwise = next.filter((link: Any) => !when(link) && !link.if).at(-1)
    const link = chosen ?? otherwise
    i = link && !link.redirect ? at(link.path) : -1
  }
  return path
}
