import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Three } from '#engine/variation/merging/three.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { type Adoption, findAdoption, lockAdoption, putAdoption } from '../adopting/adoption.store.ts'
import { findLive, findVersion } from '../design.store.ts'
import { type Choices, mergeUpdate } from '../updating/merge-update.rules.ts'
import { adoptedCopy, ownCopy } from '../varying/own-copy.ts'
import { keepGrounds, putChanges, putGrounds } from '../varying/variation.store.ts'
import { keyOfChange } from '../varying/vary.rules.ts'
import { addAnswer, findReceived, type Offer } from './offer.store.ts'

/** What others offered to the work's organisation, newest first. */
export const offersReceived = (work: Work): Promise<readonly Offer[]> => findReceived(work.tx, work.org)

/** An offer as its publisher tries it: on the version that it is made on, into their own copy. */
export interface TriedOffer {
  readonly offer: Offer
  readonly designs: Three<Design>
  /** the hash of the publisher's own copy */
  readonly copy: string
  readonly languages: readonly string[]
}

const licence = 'OGL-UK-3.0'

/** The publisher's own copy; what was published without one is copied from what is live. */
const copyToTakeInto = async (work: Work, design: string, locked: boolean): Promise<Adoption> => {
  const find = locked ? lockAdoption : findAdoption
  const there = await find(work.tx, work.org, design)
  if (there) return there
  const live = await findLive(work.tx, work.org, design)
  const version = live && (await findVersion(work.tx, work.org, live.hash))
  if (!version) throw notFound()
  const { slug: publisher } = await getDetails(work)
  const { content, contentHash } = version
  const made = { design, publisher, version: version.hash, contentHash, licence, content }
  if (locked) await putAdoption(work.tx, { org: work.org, now: work.now }, made)
  return (
    (locked ? await lockAdoption(work.tx, work.org, design) : undefined) ?? {
      ...{ ...made, changes: [], orders: {}, localHash: contentHash, adoptedAt: work.now, state: 'adopted' },
      ...{ putUpBy: null, up: null, findings: {}, upAs: {} },
    }
  )
}

/** Tries an offer: what it is made on, the publisher's own copy, and what is offered. Refuses what is not there. */
export const tryOffer = async (work: Work, id: string, locked = false): Promise<TriedOffer> => {
  const offer = (await offersReceived(work)).find((one) => one.id === id)
  const base = offer && (await findVersion(work.tx, work.org, offer.base))
  if (!offer || !base) throw notFound()
  const adoption = await copyToTakeInto(work, offer.design, locked)
  const from = normalise(base.content)
  const theirs = normalise(applyPatch(from, { from: '', to: '', ...offer.patch }))
  const { languages } = await getDetails(work)
  return { offer, designs: { base: from, ours: ownCopy(adoption), theirs }, copy: adoption.localHash, languages }
}

/** Why an offer cannot be taken as it is wanted. */
export type NotTaken = 'changed-meanwhile' | 'unsettled' | 'problems'

/** How somebody takes an offer: into which copy, how conflicts are settled, and that they know what is wrong with it. */
export interface Taking {
  readonly copy: string
  readonly choices: Choices
  readonly knows: boolean
}

const answerable = ({ state, withdrawnAt }: Offer): boolean => state === null && withdrawnAt === null

/**
 * Takes an offer into the work's organisation's own copy, as an update is taken: by ids, conflicts settled by a person. Its next
 * version says whose it is. Nothing is live by it. Returns why it cannot be yet, and changes nothing then.
 */
export const takeOffer = async (work: Work, id: string, taking: Taking): Promise<NotTaken | undefined> => {
  const tried = await tryOffer(work, id, true)
  const { offer, designs, copy, languages } = tried
  if (work.actor.kind !== 'member' || !answerable(offer)) throw notFound()
  if (copy !== taking.copy) return 'changed-meanwhile'
  const { unsettled, problems, merged } = mergeUpdate(designs, taking.choices, languages)
  if (unsettled.length > 0) return 'unsettled'
  if (problems.length > 0 && !taking.knows) return 'problems'
  const adoption = await lockAdoption(work.tx, work.org, offer.design)
  if (!adoption) throw notFound()
  const { patch } = diffDesigns(adoptedCopy(adoption), merged)
  const at = { org: work.org, design: offer.design }
  const had = new Set(adoption.changes.map(({ kind, at: address }) => `${kind} ${address}`))
  const fresh = patch.changes.filter(({ kind, at: address }) => !had.has(`${kind} ${address}`))
  await putChanges(work.tx, at, patch)
  await keepGrounds(work.tx, at, patch.changes.map(keyOfChange))
  const { membership } = work.actor
  const reason = `${inLocale(offer.name, 'en')}: ${offer.why}`.slice(0, 2000)
  const grounds = { reason, owner: membership, madeBy: membership, madeAt: work.now, proposal: null }
  if (fresh.length > 0) await putGrounds(work.tx, at, fresh.map(keyOfChange), grounds)
  await answer(work, offer, { state: 'taken', why: null, by: membership })
  return undefined
}

const answer = async (
  work: Work,
  offer: Offer,
  of: { readonly state: 'taken' | 'declined'; readonly why: string | null; readonly by: string },
): Promise<void> => {
  if ((await addAnswer(work.tx, { org: work.org, offer, now: work.now, ...of })) === 0) throw notFound()
  const type = of.state === 'taken' ? 'design.offer-taken' : 'design.offer-declined'
  await work.append({ type, data: { design: offer.design, offer: offer.id, by: offer.slug } })
}

/** Answers no, with the reason that its offerer reads. Refuses what is answered or withdrawn. */
export const declineOffer = async (work: Work, id: string, why: string): Promise<void> => {
  const offer = (await offersReceived(work)).find((one) => one.id === id)
  if (work.actor.kind !== 'member' || !offer || !answerable(offer)) throw notFound()
  await answer(work, offer, { state: 'declined', why, by: work.actor.membership })
}
