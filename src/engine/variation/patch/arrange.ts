/** Keys in the order given; those that it does not name stay behind the one that they stand behind now. */
export const arrangeBy = (order: readonly string[], members: readonly string[]): readonly string[] => {
  const here = new Set(members)
  const arranged = order.filter((key) => here.has(key))
  const named = new Set(arranged)
  members.forEach((key, i) => {
    if (named.has(key)) return
    arranged.splice(i === 0 ? 0 : arranged.indexOf(members[i - 1] ?? '') + 1, 0, key)
  })
  return arranged
}
