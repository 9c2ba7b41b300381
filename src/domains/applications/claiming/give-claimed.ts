import type { Work } from '#core/work.ts'
import { giveCase } from '../../cases/claims/give-case.ts'
import { takeClaimed } from './claimed.store.ts'

/** Gives everybody the requests that they made without an account and took into it since. Drafts are theirs by the ticket. */
export const giveClaimed = async (work: Work): Promise<void> => {
  for (const { subject, account, ticket } of await takeClaimed(work.tx, work.org))
    await giveCase(work, { case: subject, account, ticket })
}
