import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { waived } from './ledger/account.rules.ts'
import { addPosting, stillOwed } from './ledger/posting.store.ts'
import { lockObligation, waiveObligation } from './payment.store.ts'

/** What is done without, and why: a code of the list that the page offers, and the officer's own words. */
export interface Waiver {
  readonly caseId: string
  readonly obligation: string
  readonly reason: string
}

export const nothingOwed = new Refusal('nothing-owed', 409, {
  en: 'Nothing is owed any more: it has been paid or done without meanwhile. Look at the payments again.',
  cy: 'Nid oes dim yn ddyledus bellach: mae wedi’i dalu neu ei hepgor yn y cyfamser. Edrychwch ar y taliadau eto.',
})

/** Does without all that is still owed of an obligation. Refuses when nothing is. The membership that acts is kept with it. */
export const waivePayment = async (work: Work, waiver: Waiver): Promise<void> => {
  await lockObligation(work.tx, work.org, waiver.obligation)
  const pence = await stillOwed(work.tx, work.org, waiver.obligation)
  const membership = work.actor.kind === 'member' ? work.actor.membership : ''
  const at = { org: work.org, id: waiver.obligation, now: work.now }
  if (pence === 0 || (await waiveObligation(work.tx, at, { membership, reason: waiver.reason })) === 0)
    throw nothingOwed
  await addPosting(work.tx, at, { id: newId(), ...waived(pence), obligation: waiver.obligation, attempt: null })
  await work.append({ type: 'payment.waived', caseId: waiver.caseId, data: { obligation: waiver.obligation, pence } })
}
