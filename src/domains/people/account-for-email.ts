import { newId } from '#core/ids.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addAccount, findAccountId } from './account.store.ts'

/** Somebody who has shown that an email address is theirs, and the host organisation, whose accounts are. */
export interface ShownEmail {
  readonly host: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

/** The account of whoever has shown that an email address is theirs; opened when they have none yet. Returns its id. */
export const accountForEmail = async (work: Work, shown: ShownEmail): Promise<string> => {
  const known = await findAccountId(work.tx, shown.email)
  if (known !== undefined) return known
  const id = newId()
  await addAccount(work.tx, { org: shown.host, now: work.now }, { ...shown, id })
  return id
}
