import type { Work } from '#core/work.ts'
import { findOwnAccount } from './person.store.ts'

/**
 * What the person who acts has told their own account, by the facts that it stands for. The account is theirs and the
 * host's: no organisation's record is read for it.
 */
export const findOwnProfile = async (work: Work, host: string): Promise<Readonly<Record<string, unknown>>> => {
  if (work.actor.kind !== 'person') return {}
  const account = await findOwnAccount(work.tx, host, work.actor.account)
  return {
    ...(account?.name ? { 'person.name': { full: account.name } } : {}),
    ...(account?.email ? { 'person.email': account.email } : {}),
  }
}
