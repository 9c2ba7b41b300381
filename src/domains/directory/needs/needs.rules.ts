import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { needRows, type Tier } from './needs.data.ts'
import { type Topic, topicWords } from './topics.words.ts'

/** Something people need of a council, by its number in the Local Government Services List. */
export interface Need {
  readonly lgsl: number
  readonly tier: Tier
  readonly topic: Topic
  readonly title: Text
}

/** Every need of the national list that we name, by number. */
export const needs: readonly Need[] = needRows.map(([lgsl, tier, topic, en, cy]) => ({
  lgsl,
  tier,
  topic,
  title: { en, cy },
}))

const byNumber = new Map(needs.map((need) => [need.lgsl, need]))

/** The need of that number; undefined where the list has none. */
export const needOf = (lgsl: number | undefined): Need | undefined =>
  lgsl === undefined ? undefined : byNumber.get(lgsl)

/** The heading that a service stands under: its need's, else the first whose words its English title has. */
export const topicOf = (design: Pick<Design, 'lgsl' | 'title'>): Topic => {
  const need = needOf(design.lgsl)
  if (need) return need.topic
  const title = textOf(design.title).en ?? ''
  const found = Object.entries(topicWords).find(([, words]) => words.test(title))
  return (found?.[0] as Topic | undefined) ?? 'other'
}
