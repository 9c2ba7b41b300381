import type { Tape } from '../engine/tape.ts'
import { type Coverage, type Doc, make, schemaAt } from './make-design.ts'

// Changes made at random, as somebody would who has the document open: no word of the code under test.

const nothing: Coverage = new Map()
const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
const nameOf = (item: unknown): string => (isDoc(item) ? String(item.id ?? item.from) : String(item))

/** A list of a document: where it is (by ids), its path in the schema, and its array. */
interface List {
  readonly at: string
  readonly path: readonly string[]
  readonly items: unknown[]
}
/** A value that may be changed by itself: the object that holds it, and under which key. */
interface Leaf {
  readonly at: string
  readonly path: readonly string[]
  readonly holder: Doc
  readonly key: string
}
interface Found {
  readonly lists: List[]
  readonly leaves: Leaf[]
}

/** What of a document can be changed. What stands on a page is named without the page: it keeps its name when it moves. */
export const changeable = (
  holder: Doc,
  at = '',
  path: readonly string[] = [],
  found: Found = { lists: [], leaves: [] },
) => {
  const part = schemaAt(path)
  const { properties = {}, required = [] } = part.items ?? part
  for (const key of Object.keys(properties)) {
    const part = properties[key] ?? {}
    if (key === 'id' || key === 'from') continue
    const value = holder[key]
    const [here, inner] = [`${at}/${key}`, [...path, key]]
    if (Array.isArray(value) && part.items) {
      found.lists.push({ at: here, path: inner, items: value })
      if (part.items.properties)
        for (const item of value) {
          const free = path.length === 1 && path[0] === 'pages'
          changeable(item as Doc, free ? `#${key}/${nameOf(item)}` : `${here}/${nameOf(item)}`, inner, found)
        }
    } else if (isDoc(value) && part.properties) changeable(value, here, inner, found)
    else if (isDoc(value) && part.description?.startsWith('Words by'))
      for (const tag of Object.keys(value))
        found.leaves.push({ at: `${here}/${tag}`, path: inner, holder: value, key: tag })
    else if (!part.items && (value !== undefined || !required.includes(key)) && !part.properties)
      found.leaves.push({ at: here, path: inner, holder, key })
  }
  return found
}

/** What one change was about: no other side may touch it if the two are to be independent. */
export type Touched = Set<string>

const kinds = ['leaf', 'leaf', 'leaf', 'leaf', 'add', 'add', 'remove', 'shift', 'move'] as const

/**
 * Changes a document in place, so many times, half of all times at its beginning only, so that two who do so meet. Returns
 * what was touched; never touches what is in `spared`.
 */
export const change = (doc: Doc, tape: Tape, times: number, spared: Touched = new Set()): Touched => {
  hit = new Set()
  const near = tape.often(70)
  const pick = <T>(all: readonly T[]): T | undefined => {
    const from = near ? all.filter((_, i) => i % 7 === 0).slice(0, 12) : all
    return from[tape.upTo(Math.max(from.length, 1))]
  }
  const touched: Touched = new Set()
  const free = (...names: string[]) =>
    names.every(
      (name) => ![...spared].some((one) => one === name || name.startsWith(`${one}/`) || one.startsWith(`${name}/`)),
    )
  const drawn = Array.from({ length: times }, () => tape.one(kinds))
  const wanted = drawn.filter((kind, i) => kind === 'leaf' || i < 10)
  let { lists, leaves } = changeable(doc)
  for (const kind of wanted.toSorted((a, b) => Number(a === 'leaf') - Number(b === 'leaf'))) {
    const leaf = pick(leaves)
    if (kind === 'leaf') {
      if (leaf && free(leaf.at)) changeLeaf(leaf, tape, touched)
      continue
    }
    const list = pick(lists.filter(({ items }) => items.length > 2))
    if (kind === 'move') moveItem(doc, tape, free, touched)
    else if (!list) continue
    else if (kind === 'add' && free(`${list.at}~add`) && (free(`${list.at}~in`, `${list.at}~order`) || !decides(list)))
      addItem(list, tape, free, touched)
    else if (kind === 'remove' && list.items.length > 2) removeItem(list, tape, free, touched)
    else if (
      kind === 'shift' &&
      free(`${list.at}~order`, `${list.at}~gone`) &&
      (free(`${list.at}~in`) || !decides(list))
    )
      shiftItem(list, tape, touched)
      // the listing is of the document as it is now
    ;({ lists, leaves } = changeable(doc))
  }
  return touched
}

/** In a decision the place of a row is its meaning: who puts one in touches the order. */
const decides = ({ at }: List): boolean => at.endsWith('/decide')

const changeLeaf = ({ at, path, holder, key }: Leaf, tape: Tape, touched: Touched): void => {
  touched.add(at)
  const part = schemaAt(path)
  const required = schemaAt(path.slice(0, -1))
  const must = (required.items ?? required).required?.includes(path.at(-1) ?? '') ?? false
  if (part.description?.startsWith('Words by') && isDoc(holder) && !Object.hasOwn(holder, path.at(-1) ?? '')) {
    holder[key] = `Other${tape.upTo(60_000)}`
    return
  }
  if (holder[key] !== undefined && !must && tape.often(25)) delete holder[key]
  else holder[key] = make(part, tape, path.join('.'), nothing)
}

/** New items have ids of their own but for some, which both sides may hit upon. */
const addItem = (
  { at, path, items }: List,
  tape: Tape,
  free: (...names: string[]) => boolean,
  touched: Touched,
): void => {
  const item = make(schemaAt(path).items ?? {}, tape, path.join('.'), nothing)
  if (isDoc(item) && item.id !== undefined && !perPage.includes(path.join('.')) && tape.often(60))
    item.id = `both${path.length}`
  const names = [`${at}/${nameOf(item)}`, `#${path.at(-1)}/${nameOf(item)}`]
  if (!free(...names) || items.some((one) => nameOf(one) === nameOf(item)) || elsewhere(item, path)) return
  items.splice(tape.upTo(items.length + 1), 0, item)
  for (const name of [`${at}~in`, ...names]) touched.add(name)
}

/** Texts and checks have ids of their own on their page only. */
const perPage = ['pages.content', 'pages.checks']
const lent = ['pages.questions', 'pages.content', 'pages.checks']
/** What is on a page has an id of its own among all pages: the same one may be hit upon once only. */
let hit = new Set<string>()
const elsewhere = (item: unknown, path: readonly string[]): boolean => {
  const name = `${path.join('.')} ${nameOf(item)}`
  if (!lent.includes(path.join('.')) || !hit.has(name)) {
    hit.add(name)
    return false
  }
  return true
}

const removeItem = ({ at, items }: List, tape: Tape, free: (...names: string[]) => boolean, touched: Touched): void => {
  const index = tape.upTo(items.length)
  const item = items[index]
  const own = [`${at}/${nameOf(item)}`, `#${at.split('/').at(-1)}/${nameOf(item)}`]
  const inside = isDoc(item)
    ? ['questions', 'content', 'checks'].flatMap((list) =>
        ((item[list] ?? []) as Doc[]).map((one) => `#${list}/${nameOf(one)}`),
      )
    : []
  if (!free(...own, ...inside, `${at}~order`)) return
  touched.add(`${at}~gone`)
  items.splice(index, 1)
  for (const name of [...own, ...inside]) touched.add(name)
}

const shiftItem = ({ at, items }: List, tape: Tape, touched: Touched): void => {
  if (items.length < 2) return
  const [item] = items.splice(tape.upTo(items.length), 1)
  items.splice(tape.upTo(items.length + 1), 0, item)
  touched.add(`${at}~order`)
}

const moveItem = (doc: Doc, tape: Tape, free: (...names: string[]) => boolean, touched: Touched): void => {
  const pages = doc.pages as Doc[]
  const [from, to] = [pages[tape.upTo(pages.length)], pages[tape.upTo(pages.length)]]
  const list = tape.one(['questions', 'content', 'checks'])
  const items = (from?.[list] ?? []) as Doc[]
  const item = items[tape.upTo(Math.max(items.length, 1))]
  if (!from || !to || from === to || !item || items.length < 2) return
  const name = `#${list}/${nameOf(item)}`
  const [source, target] = [from, to].map((page) => `/pages/${nameOf(page)}/${list}`)
  if (!free(name, `/pages/${nameOf(to)}`, `${source}~order`, `${target}~order`)) return
  items.splice(items.indexOf(item), 1)
  to[list] = [...((to[list] ?? []) as Doc[])]
  ;(to[list] as Doc[]).splice(tape.upTo((to[list] as Doc[]).length + 1), 0, item)
  for (const one of [name, `${source}~gone`, `${target}~in`, `/pages/${nameOf(to)}/lives`]) touched.add(one)
}
