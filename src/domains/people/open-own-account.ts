import type { Work } from '#core/work.ts'
import { addOwnAccount } from './own-account.store.ts'

/**
 * Opens the account of somebody who has shown that an email address is theirs. `host` keeps the place's accounts. False
 * where the address already has one, an ended one among them: that is never opened anew.
 */
export const openOwnAccount = async (
  work: Work,
  account: { readonly host: string; readonly id: string; readonly email: string },
): Promise<boolean> => (await addOwnAccount(work.tx, work.now, { ...account, locale: work.locale })) > 0
