// What must have become of every change when two sides are merged, leaf by leaf, told from the four documents alone.

type Doc = Record<string, unknown>
export interface Listed {
  readonly path: string
  readonly kind: string
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}
const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
const nameOf = (item: unknown): string =>
  (isDoc(item) ? String(item.id ?? item.from) : String(item)).replaceAll('/', '~1')
const keyed = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((one) => isDoc(one) && ('id' in one || 'from' in one))
const lent = /^\/pages\/([^/]+)\/(questions|content|checks)\/([^/]+)/

/** Every leaf by a name that it keeps when it moves to another page, every such place, and every list's order. */
const flat = (doc: Doc) => {
  const leaves = new Map<string, string>()
  const orders = new Map<string, readonly string[]>()
  const look = (value: unknown, here: string): void => {
    if (keyed(value) && (value.length > 0 || here.endsWith('s'))) {
      const [, page, list] = /^\/pages\/([^/]+)\/(questions|content|checks)$/.exec(here) ?? []
      orders.set(here, value.map(nameOf))
      for (const item of value) {
        const inner = list === undefined ? `${here}/${nameOf(item)}` : `#${list}/${nameOf(item)}`
        if (page !== undefined) leaves.set(`${inner}~page`, page)
        look(item, inner)
      }
    } else if (isDoc(value))
      for (const key of Object.keys(value)) look(value[key], `${here}/${key.replaceAll('/', '~1')}`)
    else if (
      !Array.isArray(value) ||
      value.some((one) => typeof one !== 'string') ||
      /\/(answers|expect|otherwise|value|parameters)/.test(here)
    )
      leaves.set(here, JSON.stringify(value))
    else {
      orders.set(here, value)
      for (const name of value) leaves.set(`${here}/${nameOf(name)}`, 'named')
    }
  }
  look(doc, '')
  return { leaves, orders }
}

type Flat = ReturnType<typeof flat>
const named = (list: string, item: string): string => `${list}/${item}`.replace(lent, '#$2/$3')
const elementOf = (leaf: string): string => leaf.replace(/~page$/, '')
const isIn = (name: string, outer: string): boolean => name === outer || name.startsWith(`${outer}/`)
const idsIn = (keys: unknown): readonly unknown[] => (Array.isArray(keys) ? keys : [])

/** Why a change may have come to nothing: what kind of conflict stands where. */
export type Reason =
  | 'the leaf itself'
  | 'inside what one side removed'
  | 'on a page that one side removed'
  | 'inside what both added'
  | 'its place'
  | 'the page that something goes back to'
  | 'an order'
export type Excused = Partial<Record<Reason, number>>

const pagesIn =
  (docs: readonly Flat[]) =>
  (leaf: string): readonly string[] => {
    const item = /^#[^/]+\/[^/~]+/.exec(leaf)?.[0]
    return docs.flatMap(({ leaves }) => leaves.get(`${item}~page`) ?? []).map((id) => `/pages/${id}`)
  }

/** Which listed conflict, if any, is about a leaf. The pages are those on which the leaf stands on some side. */
const reasonFor = (leaf: string, pages: readonly string[], conflicts: readonly Listed[]): Reason | undefined => {
  const isPlace = leaf.endsWith('~page')
  for (const { path, kind } of conflicts) {
    const at = path.replace(lent, '#$2/$3')
    const removed = kind === 'removed-changed' || kind === 'removed-moved'
    if (!isPlace && at === leaf) return 'the leaf itself'
    if (isPlace && at === elementOf(leaf) && (removed || kind === 'moved-twice')) return 'its place'
    if (removed && isIn(elementOf(leaf), at)) return 'inside what one side removed'
    if (removed && pages.includes(path)) return 'on a page that one side removed'
    if (kind === 'both-added' && isIn(elementOf(leaf), at)) return 'inside what both added'
    // a part that is there as a whole or not, such as the description: one side took it away, or each put in its own
    if (kind === 'both-changed' && !isPlace && isIn(leaf, at)) return 'the leaf itself'
  }
  return undefined
}

/** Is it listed that two items of a list stand in no order that both sides want? */
const isDisputed = (list: string, pair: readonly [string, string], conflicts: readonly Listed[]): boolean =>
  conflicts.some(({ path, kind, ours, theirs }) => {
    if (kind === 'order' || kind === 'same-place')
      return (
        path.replace(lent, '#$2/$3') === list && pair.every((id) => [...idsIn(ours), ...idsIn(theirs)].includes(id))
      )
    const at = path.replace(lent, '#$2/$3')
    return kind !== 'both-changed' && (isIn(list, at) || pair.some((id) => named(list, id) === at))
  })

/**
 * Each change of a side that is neither in the merge nor given up, with ours kept, to a conflict that is listed. None is
 * right. What was given up is counted in `excused`, by why.
 */
export const lostChanges = (
  docs: Readonly<Record<'base' | 'ours' | 'theirs' | 'merged', unknown>>,
  conflicts: readonly Listed[],
  excused: Excused = {},
) => {
  const [base, ours, theirs, merged] = [docs.base, docs.ours, docs.theirs, docs.merged].map((doc) =>
    flat(doc as Doc),
  ) as [Flat, Flat, Flat, Flat]
  const excuse = (reason: Reason): void => {
    excused[reason] = (excused[reason] ?? 0) + 1
  }
  const pagesOf = pagesIn([base, ours, theirs])
  // theirs moved something out of a page and removed the page; ours, which is kept, has it there
  const homes = conflicts.flatMap(({ path, kind }) => {
    const [home] = kind === 'moved-twice' || kind === 'removed-moved' ? (/^\/pages\/[^/]+/.exec(path) ?? []) : []
    return home !== undefined && !theirs.leaves.has(`${home}/id`) ? [home] : []
  })
  const lost: string[] = []
  for (const leaf of new Set([base, ours, theirs, merged].flatMap(({ leaves }) => [...leaves.keys()]))) {
    const [b, o, t, m] = [base, ours, theirs, merged].map(({ leaves }) => leaves.get(leaf))
    if (o === t || t === b ? m === o : o === b ? m === t : false) continue
    const pages = pagesOf(leaf)
    const goesBack = t === undefined && m === b && homes.some((home) => isIn(leaf, home) || pages.includes(home))
    const reason =
      (m === o ? reasonFor(leaf, pages, conflicts) : undefined) ??
      (goesBack ? 'the page that something goes back to' : undefined)
    if (reason) excuse(reason)
    else lost.push(`${leaf}: ${b} → ${o} | ${t}, merged ${m}`)
  }
  for (const [list, order] of merged.orders) {
    const at = [base, ours, theirs].map(({ orders }) => new Map((orders.get(list) ?? []).map((name, i) => [name, i])))
    for (const [i, a] of order.entries())
      for (const b of order.slice(i + 1)) {
        const [before, o, t] = at.map((places) =>
          Math.sign((places.get(a) ?? Number.NaN) - (places.get(b) ?? Number.NaN)),
        )
        if (!before || !o || !t) continue
        // of two that were there before, the side that turned them round is followed
        if ((o === t ? o : before === o ? t : o) === -1) continue
        if (isDisputed(list, [a, b], conflicts)) excuse('an order')
        else lost.push(`${list}: ${a} stands before ${b}`)
      }
  }
  return lost
}

/**
 * What became otherwise when one conflict was settled for theirs, that it is not about; and what it is about, that is not
 * as theirs. None is right. A page that was removed comes back with what moved out of it.
 */
export const settledWrongly = (
  docs: Readonly<Record<'base' | 'ours' | 'theirs' | 'merged' | 'settled', unknown>>,
  conflict: Listed,
  others: readonly Listed[],
): readonly string[] => {
  const [base, ours, theirs, merged, settled] = (['base', 'ours', 'theirs', 'merged', 'settled'] as const).map((name) =>
    flat(docs[name] as Doc),
  ) as [Flat, Flat, Flat, Flat, Flat]
  const pagesOf = pagesIn([base, ours, theirs])
  const moves = conflict.kind === 'removed-moved' || conflict.kind === 'moved-twice'
  const [home] = moves ? (/^\/pages\/[^/]+/.exec(conflict.path) ?? []) : []
  const wrong: string[] = []
  for (const leaf of new Set([theirs, merged, settled].flatMap(({ leaves }) => [...leaves.keys()]))) {
    const [b, t, m, now] = [base, theirs, merged, settled].map(({ leaves }) => leaves.get(leaf))
    const about = (listed: readonly Listed[]) => reasonFor(leaf, pagesOf(leaf), listed)
    const reason = about([conflict])
    // its page goes with it: it comes back where it stays, and is gone where it does not
    const comesBack =
      home !== undefined && (isIn(leaf, home) || pagesOf(leaf).includes(home)) && (now === b || now === t)
    if (!reason && m !== now && !comesBack) wrong.push(`${leaf}: was ${m}, is ${now}`)
    if (reason === 'the leaf itself' && now !== t && !about(others)) wrong.push(`${leaf}: is ${now}, theirs ${t}`)
  }
  for (const [list, order] of settled.orders) {
    const was = new Map((merged.orders.get(list) ?? []).map((name, i) => [name, i]))
    const item = conflict.path.slice(conflict.path.lastIndexOf('/') + 1)
    const ordered = conflict.path.replace(lent, '#$2/$3') === list || was.has(item) || order.includes(item)
    const before = base.orders.get(list) ?? []
    for (const [i, a] of order.entries())
      for (const b of order.slice(i + 1)) {
        const stood = (was.get(a) ?? 0) <= (was.get(b) ?? Number.POSITIVE_INFINITY)
        // what was put in goes with what it stands behind
        const goesAlong = ordered && !(before.includes(a) && before.includes(b))
        if (!stood && !goesAlong && !isDisputed(list, [a, b], [conflict])) wrong.push(`${list}: ${a} before ${b} now`)
      }
  }
  return wrong
}
