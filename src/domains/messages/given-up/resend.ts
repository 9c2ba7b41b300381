import type { Work } from '#core/work.ts'
import { notGivenUp } from '../message.policy.ts'
import type { Outgoing } from '../outgoing.store.ts'
import { sendAgain } from './given-up.store.ts'

/** Puts a message that was given up back on its way, by whom and whether to another address in the journal. */
export const resend = async (work: Work, message: Outgoing, address: string): Promise<void> => {
  if ((await sendAgain(work.tx, work, { id: message.id, address })) === 0) throw notGivenUp
  await work.append({
    type: 'message.resent',
    ...(message.caseId ? { caseId: message.caseId } : {}),
    ...(message.forLink ? { for: message.forLink } : {}),
    data: { message: message.id, by: message.by, corrected: address !== message.address },
  })
}
