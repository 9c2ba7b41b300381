// What must have become of every change when two sides are merged, leaf by leaf, told from the four documents alone.

type Doc = Record<string, unknown>
interface Listed {
  readonly path: string
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

const pageOf = (leaf: string, docs: readonly ReturnType<typeof flat>[]): readonly string[] => {
  const item = /^#[^/]+\/[^/~]+/.exec(leaf)?.[0]
  return item === undefined
    ? []
    : docs.flatMap(({ leaves }) => leaves.get(`${item}~page`) ?? []).map((page) => `/pages/${page}`)
}

const named = (list: string, item: string): string => `${list}/${item}`.replace(lent, '#$2/$3')

/** Each change of a side that is neither in the merge nor covered by a conflict that is listed. None is right. */
export const lostChanges = (
  docs: Readonly<Record<'base' | 'ours' | 'theirs' | 'merged', unknown>>,
  conflicts: readonly Listed[],
) => {
  const [base, ours, theirs, merged] = [docs.base, docs.ours, docs.theirs, docs.merged].map((doc) =>
    flat(doc as Doc),
  ) as [ReturnType<typeof flat>, ReturnType<typeof flat>, ReturnType<typeof flat>, ReturnType<typeof flat>]
  const paths = conflicts.map(({ path }) => path.replace(lent, '#$2/$3'))
  const covered = (name: string): boolean =>
    [name.replace(/~.*/, ''), ...pageOf(name, [base, ours, theirs])].some((one) =>
      paths.some((path) => one === path || one.startsWith(`${path}/`)),
    )
  const lost: string[] = []
  for (const leaf of new Set([base, ours, theirs, merged].flatMap(({ leaves }) => [...leaves.keys()]))) {
    const [b, o, t, m] = [base, ours, theirs, merged].map(({ leaves }) => leaves.get(leaf))
    if (covered(leaf)) continue
    if (o === t || t === b ? m !== o : o === b ? m !== t : true) lost.push(`${leaf}: ${b} → ${o} | ${t}, merged ${m}`)
  }
  for (const [list, order] of merged.orders) {
    if (covered(list)) continue
    const at = [base, ours, theirs].map(({ orders }) => new Map((orders.get(list) ?? []).map((name, i) => [name, i])))
    for (const [i, a] of order.entries())
      for (const b of order.slice(i + 1)) {
        const [before, o, t] = at.map((places) =>
          Math.sign((places.get(a) ?? Number.NaN) - (places.get(b) ?? Number.NaN)),
        )
        if (!before || !o || !t || covered(named(list, a)) || covered(named(list, b))) continue
        // of two that were there before, the side that turned them round is followed
        if ((o === t ? o : before === o ? t : o) !== -1) lost.push(`${list}: ${a} stands before ${b}`)
      }
  }
  return lost
}
