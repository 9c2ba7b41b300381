import type { Text } from '#core/text.ts'
import { protectCounts } from '#engine/disclosure/protect-counts.ts'

/** What somebody may say of themselves when they support something: in broad groups, and only if they want to. */
export const groups = {
  age: [
    ['under25', { en: 'Under 25', cy: 'Dan 25' }],
    ['from25to44', { en: '25 to 44', cy: '25 i 44' }],
    ['from45to64', { en: '45 to 64', cy: '45 i 64' }],
    ['from65', { en: '65 or over', cy: '65 neu hŷn' }],
  ],
  tie: [
    ['uses', { en: 'I use this service', cy: 'Rwy’n defnyddio’r gwasanaeth hwn' }],
    ['helps', { en: 'I help somebody who uses it', cy: 'Rwy’n helpu rhywun sy’n ei ddefnyddio' }],
    ['other', { en: 'Neither', cy: 'Y naill na’r llall' }],
  ],
} as const satisfies Record<string, readonly (readonly [string, Text])[]>

export type GroupQuestion = keyof typeof groups

/** The group that a form names; null where it names none that there is. */
export const readGroup = (question: GroupQuestion, given: unknown): string | null =>
  groups[question].find(([id]) => id === given)?.[0] ?? null

/** A group as it may be shown; undefined: too few, or what would tell of too few. */
export interface ShownGroup {
  readonly name: Text
  readonly people: number | undefined
}

/** Who supports something by what they said of themselves. None where fewer than may be shown said anything. */
export const shownGroups = (
  question: GroupQuestion,
  counted: readonly { readonly said: string; readonly people: number }[],
): readonly ShownGroup[] => {
  const people = groups[question].map(([id]) => counted.find(({ said }) => said === id)?.people ?? 0)
  const published = protectCounts(people)
  if (!published) return []
  return groups[question].map(([, name], i) => ({ name, people: published[i] ?? undefined }))
}
