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

/** A link that a job makes: the person's own key opens it, and the organisation's. */
export const addLinkFor = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  link: { readonly id: string; readonly account: string; readonly record: string; readonly author: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'people.addLinkFor',
      text: `insert into people.link (org_id, id, account_id, record_id, score, author, at, open_to)
             values ($1, $2, $3, $4, 1, $5, $6, app.locks_for($1, array[$2::uuid]))`,
    },
    [at.org, link.id, link.account, link.record, link.author, at.now],
  )
