/** -1 when the first comes before the second, 1 when after, 0 when nobody says. */
export type Relation = (a: string, b: string) => -1 | 0 | 1

export interface Linear {
  readonly order: readonly string[]
  /** keys that come before each other in a circle */
  readonly circle: readonly string[]
  /** pairs of which nobody says, not even by way of others, which comes first */
  readonly free: readonly (readonly [string, string])[]
}

/** Puts keys in an order that keeps to what is known of each two. Where that leaves a choice, the earlier in `rank` goes first. */
export const linearize = (keys: readonly string[], relation: Relation, rank: readonly string[]): Linear => {
  const known = keys.map((a) => keys.map((b) => a !== b && relation(a, b) === -1))
  const wins = known.map((row) => row.filter(Boolean).length)
  const chain = keys.map((_, i) => i).sort((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0))
  const total = chain.every((key, place) => wins[key] === keys.length - 1 - place)
  if (total) return { order: chain.map((i) => keys[i] ?? ''), circle: [], free: [] }
  return partial(keys, reachable(known), rank)
}

/** Warshall: what comes before what, by way of others too. */
const reachable = (known: readonly (readonly boolean[])[]): readonly (readonly boolean[])[] => {
  const reach = known.map((row) => [...row])
  for (const [k, through] of reach.entries())
    for (const row of reach) if (row[k]) for (const [j, on] of through.entries()) if (on) row[j] = true
  return reach
}

const partial = (keys: readonly string[], reach: readonly (readonly boolean[])[], rank: readonly string[]): Linear => {
  const before = (a: number, b: number): boolean => reach[a]?.[b] ?? false
  const places = new Map(rank.map((key, i) => [key, i]))
  const left = keys.map((_, i) => i)
  left.sort((a, b) => (places.get(keys[a] ?? '') ?? rank.length) - (places.get(keys[b] ?? '') ?? rank.length))
  const order: string[] = []
  const circle = keys.filter((_, i) => before(i, i))
  const free = keys.flatMap((a, i) =>
    keys.flatMap((b, j) => (i < j && !before(i, j) && !before(j, i) ? [[a, b] as const] : [])),
  )
  while (left.length > 0) {
    const next = left.findIndex((i) => !left.some((j) => before(j, i) && !before(i, j)))
    const [taken] = left.splice(next, 1)
    order.push(keys[taken ?? 0] ?? '')
  }
  return { order, circle, free }
}
