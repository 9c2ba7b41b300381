import type { Design } from '#engine/design/design.ts'
import { demoCanaries } from '../../place/canaries.ts'
import type { Story } from '../story.ts'

/** A category of an organisation: who has a value in it, and the strings that nobody else has. */
export interface CanaryValues {
  readonly organisation: string
  readonly service: string
  readonly category: string
  readonly person: string
  readonly values: readonly string[]
}

const own = new Set<string>(
  Object.values(demoCanaries).flatMap(({ phone, nhs, birthDate }) => [phone, nhs, birthDate].filter(Boolean)),
)
const isOwn = (text: string): boolean => /kanari/i.test(text) || /^700987\d\d$/.test(text) || own.has(text)

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value].filter(isOwn)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** The values of a canary's story, by the categories that the design gives its questions. */
export const canaryValues = (story: Story, design: Design): readonly CanaryValues[] => {
  const found = new Map<string, string[]>()
  for (const question of design.pages.flatMap((page) => page.questions ?? [])) {
    const category = question.category ?? 'service'
    found.set(category, [...(found.get(category) ?? []), ...stringsIn(story.answers[question.id])])
  }
  return [...found]
    .filter(([, values]) => values.length > 0)
    .map(([category, values]) => ({
      organisation: story.org,
      service: story.service,
      category,
      person: story.who ?? '',
      values: [...new Set(values)],
    }))
}
