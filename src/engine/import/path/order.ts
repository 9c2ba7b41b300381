/** A way forward from one page to another. */
export interface Edge {
  readonly from: number
  readonly to: number
}

/**
 * The pages that can be reached from the first, each after all that lead to it; last pages (`ends`) as early as they may,
 * so that what follows them need not say that they were not reached. Edges that lead back are left out and returned.
 */
export const orderOf = (
  start: number,
  edges: readonly Edge[],
  ends: ReadonlySet<number>,
): { readonly order: readonly number[]; readonly back: readonly Edge[] } => {
  const from = new Map<number, Edge[]>()
  for (const edge of edges) from.set(edge.from, [...(from.get(edge.from) ?? []), edge])
  const after: number[] = []
  const back: Edge[] = []
  const state = new Map<number, 'open' | 'done'>([[start, 'open']])
  // last pages are visited last, and the order is read backwards: they come first
  const forward = (page: number): Edge[] => {
    const all = (from.get(page) ?? []).toReversed()
    return [...all.filter(({ to }) => !ends.has(to)), ...all.filter(({ to }) => ends.has(to))]
  }
  const stack = [{ page: start, left: forward(start) }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const edge = top.left.shift()
    if (!edge) {
      state.set(top.page, 'done')
      after.push(top.page)
      stack.pop()
    } else if (state.get(edge.to) === 'open') back.push(edge)
    else if (!state.has(edge.to)) {
      state.set(edge.to, 'open')
      stack.push({ page: edge.to, left: forward(edge.to) })
    }
  }
  return { order: after.toReversed(), back }
}
