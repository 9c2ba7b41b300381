/** Counts of people below this say something of somebody. */
export const fewest = 8

/** A count as it is published; null: hidden, for what it or its neighbours would tell. */
export type Published = number | null

/** To the nearest 5: an exact count tells who joined between two looks. */
export const rounded = (people: number): number => Math.round(people / 5) * 5

export const isSmall = (people: number): boolean => people > 0 && people < fewest

/**
 * The places of a group whose counts disclose: those of few people; and where everybody of the group is in one place, all of
 * them, since the zeros then say of each what they answered.
 */
export const disclosing = (people: readonly number[]): readonly number[] => {
  const places = people.map((_, i) => i)
  const taken = people.filter((count) => count > 0)
  return taken.length === 1 && people.length > 1 ? places : places.filter((i) => isSmall(people[i] ?? 0))
}
