import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { isClosedByInterest } from '../../cases/interests/closed-by-interest.ts'
import { factsIn, type PersonFacts } from '../../people/person.rules.ts'
import { answersOnPath } from '../drafts/draft.rules.ts'
import { type Journey, type JourneyAt, loadJourney } from '../drafts/load-journey.ts'
import { type Behalf, mayKeyInFor } from './behalf.rules.ts'
import { findKeyedDraft, type KeyedDraft } from './behalf.store.ts'
import { behalfWords } from './behalf.words.ts'

/** A request that is being keyed in, and how far it is. */
export interface KeyedJourney {
  readonly keyed: KeyedDraft
  readonly journey: Journey
}

export const notThisService = (): Refusal => new Refusal('cannot-key-in', 403, behalfWords.notThisService)

export const interested = (): Refusal => new Refusal('declared-interest', 403, behalfWords.interested)

/** A form on paper is decided as of the day it came, as if it had been sent online that day. */
export const decidedOn = ({ channel, received }: Behalf): string | undefined =>
  channel === 'paper' ? received : undefined

/** What was said of the person before the first page. */
export const factsSaid = ({ person }: Pick<Behalf, 'person'>): PersonFacts => ({
  name: { first: person.first, last: person.last },
  ...(person.birthDate && { birthDate: person.birthDate }),
})

/** What has been keyed in of the person. */
export const factsKeyed = ({ design: { compiled }, evaluation, answers }: Journey): PersonFacts =>
  factsIn(compiled.design, answersOnPath(compiled.design, evaluation.path, answers))

/**
 * The journey of a draft that whoever acts keys in; nobody else's is there, and none of a person in whom they
 * declared an interest, also since. `lock` holds it until the transaction ends.
 */
export const loadKeyed = async (
  work: Work,
  at: Pick<JourneyAt, 'org' | 'lock' | 'keeps'> & { readonly draft: string },
): Promise<KeyedJourney> => {
  const keyed = await findKeyedDraft(work.tx, at.org.id, at.draft)
  if (!keyed) throw notFound()
  const journey = await loadJourney(work, {
    org: at.org,
    service: keyed.designId,
    draft: keyed.id,
    asOf: decidedOn(keyed.behalf),
    lock: at.lock ?? false,
    keeps: at.keeps ?? false,
  })
  if (!journey.draft) throw notFound()
  if (!mayKeyInFor(work.actor, journey.design.compiled.design)) throw notThisService()
  const said = factsSaid(keyed.behalf)
  const id = keyed.behalf.record
  const told = [
    { ...said, ...(id && { id }) },
    { ...said, ...factsKeyed(journey) },
  ]
  if (await isClosedByInterest(work, told)) throw interested()
  return { keyed, journey }
}
