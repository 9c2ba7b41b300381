import { newId } from '#core/ids.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { raised } from './ledger/account.rules.ts'
import { addPosting } from './ledger/posting.store.ts'
import { addObligation } from './payment.store.ts'

/** What is owed: pence, for which case (whose locks it takes), in words that the person sees. */
export interface Owed {
  readonly caseId: string
  readonly reference: string
  readonly description: Text
  readonly pence: number
}

/** Writes that a case owes something, and the ledger's other side of it: a receivable against income. Returns its id. */
export const raiseObligation = async (work: Work, owed: Owed): Promise<string> => {
  const id = newId()
  const at = { org: work.org, now: work.now }
  await Promise.all([
    addObligation(work.tx, at, { id, ...owed }),
    addPosting(work.tx, at, { id: newId(), ...raised(owed.pence), obligation: id, attempt: null }),
  ])
  return id
}
