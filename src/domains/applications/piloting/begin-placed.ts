import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { Served } from '../../designs/design-in-use.ts'
import { openTicket } from '../../sign-in/open-ticket.ts'
import { addDraft } from '../drafts/draft.store.ts'
import { draftDays } from '../way-back/way-back.ts'

/**
 * Begins a draft once it is known where it is for: of the pilot's version, or of the one that is live. It stays with that choice,
 * so that nobody is asked twice and no form changes while the pilot runs.
 */
export const beginPlaced = async (
  work: Work,
  { live, pilot }: Served,
  of: { readonly within: boolean; token(): string },
): Promise<void> => {
  const id = newId()
  const until = work.now.add({ hours: 24 * draftDays })
  const ticket = await openTicket(work, of.token(), { kind: 'draft', subject: id, until })
  const chosen = of.within ? pilot : undefined
  await addDraft(work.tx, {
    ...{ org: work.org, id, designId: live.id, version: chosen?.hash ?? live.hash, pilot: chosen?.id ?? null },
    ...{ answers: {}, sources: {}, moved: null, ticket: ticket.id },
    ...{ locale: work.locale, channel: 'web', startedAt: work.now },
  })
}
