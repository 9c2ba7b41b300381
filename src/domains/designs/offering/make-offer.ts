import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { revertChange } from '#engine/variation/revert-change.ts'
import { organisationBySlug } from '../../places/organisation-by-slug.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { keyOf } from '../updating/merge-update.rules.ts'
import { getVariation } from '../varying/vary.ts'
import { addOffer, findMade, type Offer, setWithdrawn } from './offer.store.ts'

export type { Offer } from './offer.store.ts'

/** What the work's organisation offered of a design to its publisher, newest first. */
export const offersMade = (work: Work, design: string): Promise<readonly Offer[]> =>
  findMade(work.tx, { org: work.org, design })

/** Can changes of what was adopted be offered to whoever published it? Not to the starter library, nor to oneself. */
export const canOffer = async (work: Work, publisher: string, version: string | null): Promise<boolean> =>
  version !== null && publisher !== 'library' && publisher !== (await getDetails(work)).slug

/**
 * Offers some of the changes that the work's organisation made of a design to its publisher: the changes as they are now, on the
 * version that was adopted, with why. The publisher reads them; nothing of theirs changes. Refuses what is not there.
 */
export const makeOffer = async (
  work: Work,
  design: string,
  offered: { readonly keys: readonly string[]; readonly why: string },
): Promise<void> => {
  const { adoption, adopted, own, changes } = await getVariation(work, design)
  const publisher = await organisationBySlug(work.tx, adoption.publisher)
  const chosen = changes.filter(({ change }) => offered.keys.includes(keyOf(change)))
  const open = await canOffer(work, adoption.publisher, adoption.version)
  if (work.actor.kind !== 'member' || !open || !publisher || !adoption.version || chosen.length === 0) throw notFound()
  const others = changes.filter((one) => !chosen.includes(one))
  const side = others.reduce((left, { change }) => revertChange(adopted, left, change), own)
  const { patch } = diffDesigns(adopted, side)
  const id = newId()
  await addOffer(work.tx, {
    ...{ org: work.org, id, publisher: publisher.id, design, base: adoption.version },
    patch: { changes: patch.changes, orders: patch.orders },
    sentences: chosen.map(({ sentence, grounds }) => ({ sentence, reason: grounds?.reason ?? null })),
    ...{ why: offered.why, offeredAt: work.now, by: work.actor.membership },
  })
  await work.append({
    type: 'design.offered',
    data: { design, offer: id, publisher: adoption.publisher, changes: patch.changes.length },
  })
}

/** Takes an offer back that nobody has answered. Refuses any other. */
export const withdrawOffer = async (work: Work, design: string, id: string): Promise<void> => {
  const offer = (await offersMade(work, design)).find((one) => one.id === id)
  if (!offer || offer.state !== null) throw notFound()
  if ((await setWithdrawn(work.tx, { org: work.org, id, now: work.now })) === 0) throw notFound()
  await work.append({ type: 'design.offer-withdrawn', data: { design, offer: id } })
}
