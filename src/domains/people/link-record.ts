import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { addLinkFor } from './own-account.store.ts'

/** Joins an account to one of the organisation's records, as a job of it. Returns the link's id, the person's key there. */
export const linkRecord = async (
  work: Work,
  joined: { readonly account: string; readonly record: string; readonly author: string },
): Promise<string> => {
  const id = newId()
  await addLinkFor(work.tx, { org: work.org, now: work.now }, { id, ...joined })
  return id
}
