import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { type Journey, loadJourney } from '../drafts/load-journey.ts'
import { mayKeyInFor } from './behalf.rules.ts'
import { findKeyedDraft, type KeyedDraft } from './behalf.store.ts'
import { behalfWords } from './behalf.words.ts'

/** A request that is being keyed in, and how far it is. */
export interface KeyedJourney {
  readonly keyed: KeyedDraft
  readonly journey: Journey
}

export const notThisService = (): Refusal => new Refusal('cannot-key-in', 403, behalfWords.notThisService)

/** The journey of a draft that whoever acts keys in; nobody else's is there. `lock` holds it until the transaction ends. */
export const loadKeyed = async (
  work: Work,
  at: { readonly org: { readonly id: string; readonly slug: string }; readonly draft: string; readonly lock?: boolean },
): Promise<KeyedJourney> => {
  const keyed = await findKeyedDraft(work.tx, at.org.id, at.draft)
  if (!keyed) throw notFound()
  const journey = await loadJourney(work, {
    org: at.org,
    service: keyed.designId,
    draft: keyed.id,
    lock: at.lock ?? false,
  })
  if (!journey.draft) throw notFound()
  if (!mayKeyInFor(work.actor, journey.design.compiled.design)) throw notThisService()
  return { keyed, journey }
}
