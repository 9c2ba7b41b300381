import type { Tx } from '#core/work.ts'
import { run } from '#platform/db/rows.ts'

export interface OwnAccount {
  readonly host: string
  readonly id: string
  readonly email: string
  readonly locale: string
}

/** Adds an account unless its address has one. The name comes with the first answers that say it. */
export const addOwnAccount = (tx: Tx, now: Temporal.Instant, added: OwnAccount): Promise<number> =>
  run(
    tx,
    {
      name: 'people.addOwnAccount',
      text: `insert into people.account (org_id, id, email, locale, made_at, open_to)
             values ($1, $2, $3, $4, $5, app.locks_for($1, array[$2::uuid], true)) on conflict do nothing`,
    },
    [added.host, added.id, added.email, added.locale, now],
  )
