import type { Locale } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

export interface NewAccount {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

export const addAccount = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  added: NewAccount,
): Promise<number> =>
  run(
    tx,
    {
      name: 'people.addAccount',
      text: `insert into people.account (org_id, id, email, name, locale, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, app.locks_for($1, array[$2::uuid], true))`,
    },
    [at.org, added.id, added.email, added.name, added.locale, at.now],
  )

/** The open account that an email address belongs to. Its holder is not asked: say nothing of it to anybody else. */
export const findAccountId = async (tx: Tx, email: string): Promise<string | undefined> =>
  (
    await one<{ id: string | null }>(tx, { name: 'people.accountFor', text: 'select sign_in.account_for($1) as id' }, [
      email,
    ])
  )?.id ?? undefined
