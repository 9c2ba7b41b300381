import { disclosing, fewest, type Published, rounded } from './rounded.ts'

/**
 * People by what they answered, beside their total, as they may be published. Hidden with those that disclose are the smallest
 * others until two or more are hidden, of 8 people or more together: then each hidden one may be anything from none to all of
 * them. Undefined: there are too few people to publish anything of.
 */
export const protectCounts = (people: readonly number[]): readonly Published[] | undefined => {
  if (sum(people) < fewest) return undefined
  const hidden = new Set(disclosing(people))
  const others = people.map((count, i) => ({ count, i })).filter(({ i }) => !hidden.has(i))
  // a zero more hides little: it is taken when there is nothing else
  const inTurn = others.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)
  for (const { i } of inTurn) {
    if (hidden.size === 0 || sum([...hidden].map((one) => people[one] ?? 0)) >= fewest) break
    hidden.add(i)
  }
  return people.map((count, i) => (hidden.has(i) ? null : rounded(count)))
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
