import type { Work } from '#core/work.ts'
import { addAccount, type NewAccount } from './account.store.ts'

/** Opens a person's account at the host organisation, as a job or an operator of it. Only the person and its jobs see it. */
export const openAccount = async (work: Work, account: NewAccount): Promise<void> => {
  await addAccount(work.tx, { org: work.org, now: work.now }, account)
}
