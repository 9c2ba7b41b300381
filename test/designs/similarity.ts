import type { Features, Structure } from './structure.ts'

/** The Jaccard index of two multisets: what they share over what they have together; 0 to 1. */
const jaccard = (one: Features, other: Features): number => {
  let [shared, together] = [0, 0]
  for (const feature of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(feature) ?? 0, other.get(feature) ?? 0]
    shared += Math.min(a, b)
    together += Math.max(a, b)
  }
  return together === 0 ? 1 : shared / together
}

/** How alike two designs are in structure, 0 to 1: the mean over pages, questions, rules, stages and frame. */
export const similarity = (one: Structure, other: Structure): number => {
  const parts = Object.keys(one) as (keyof Structure)[]
  return parts.reduce((sum, part) => sum + jaccard(one[part], other[part]), 0) / parts.length
}
