import type { Locale } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { run } from '#platform/db/rows.ts'

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
