import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** Where a person asked to be brought back from: the link's secret and the address that codes go to. */
export interface WayBack {
  readonly ticket: string
  readonly secret: string
  readonly email: string
  readonly locale: string
}

export const addWayBack = (tx: Tx, at: { org: string; now: Temporal.Instant }, way: WayBack): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.addWayBack',
      text: `insert into applications.way_back (org_id, ticket_id, secret, email, locale, asked_at, open_to)
             values ($1, $2, $3, $4, $5, $6, app.locks_for($1, array[$2::uuid], true))
             on conflict do nothing`,
    },
    [at.org, way.ticket, way.secret, way.email, way.locale, at.now],
  )

/** Ways back by the ticket that they open; read by the person or by the organisation's jobs. */
export const findWaysBack = (tx: Tx, org: string, ticket: string): Promise<WayBack[]> =>
  rows(
    tx,
    {
      name: 'applications.waysBack',
      text: 'select ticket_id as ticket, secret, email, locale from applications.way_back where org_id = $1 and ticket_id = $2 order by asked_at',
    },
    [org, ticket],
  )

/** Gives a ticket the secret that a link carries. The ticket must be held. */
export const renewSecret = async (
  tx: Tx,
  at: { org: string; ticket: string; until: Temporal.Instant },
  secretHash: Buffer,
): Promise<boolean> =>
  (
    await one<{ done: boolean }>(
      tx,
      { name: 'applications.renewSecret', text: 'select sign_in.renew_ticket($1, $2, $3, $4) as done' },
      [at.org, at.ticket, secretHash, at.until],
    )
  )?.done ?? false

export const askCode = async (tx: Tx, org: string, asked: { secretHash: Buffer; locale: string }): Promise<void> => {
  await one(tx, { name: 'applications.askCode', text: 'select applications.ask_code($1, $2, $3) as done' }, [
    org,
    asked.secretHash,
    asked.locale,
  ])
}

/** What became of a code: `good` for the first who has it right and in time, `too-many` after ten wrong ones in an hour. */
export type Tried = 'good' | 'wrong' | 'too-many' | 'claimed'

/** Tries a code for a link or a reference. One of a reference also says what its ticket is for, which the session then holds. */
export const tryCode = async (
  tx: Tx,
  org: string,
  given: { mark: Buffer; codeHash: Buffer },
): Promise<{ result: Tried; subject: string | null }> =>
  (await one<{ result: Tried; subject: string | null }>(
    tx,
    { name: 'applications.tryCode', text: 'select result, subject from applications.try_code($1, $2, $3, 10)' },
    [org, given.mark, given.codeHash],
  )) ?? { result: 'wrong', subject: null }

/** The organisations at which somebody waits for a code; the inbox is the node's own table, so no key is needed. */
export const findAskedOrganisations = (tx: Tx): Promise<{ org: string }[]> =>
  rows(
    tx,
    {
      name: 'applications.askedOrganisations',
      text: 'select distinct org_id as org from applications.code where code_hash is null and until is null',
    },
    [],
  )

/** Somebody who opened a link in another browser and waits for a code. A link that is nobody's has neither secret nor email. */
export interface CodeAsked {
  readonly id: string
  readonly locale: string
  readonly secret: string | null
  readonly email: string | null
}

export const findCodesAsked = (tx: Tx, org: string): Promise<CodeAsked[]> =>
  rows(
    tx,
    {
      name: 'applications.codesAsked',
      text: `select c.id, c.locale, w.secret, w.email from applications.code c
             left join lateral (select w.secret, w.email from applications.way_back w
               where w.org_id = c.org_id and sha256(convert_to(w.secret, 'UTF8')) = c.secret_hash order by w.asked_at limit 1) w on true
             where c.org_id = $1 and c.code_hash is null and c.until is null and c.reference is null
             order by c.asked_at limit 100 for update of c skip locked`,
    },
    [org],
  )

/** Sets the code that was sent; an unknown link's asking is put to rest without one. */
export const setCode = (
  tx: Tx,
  org: string,
  code: { id: string; codeHash: Buffer | null; until: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.setCode',
      text: 'update applications.code set code_hash = $3, until = $4 where org_id = $1 and id = $2',
    },
    [org, code.id, code.codeHash, code.until],
  )

/** Codes that have run out long ago. */
export const removeOldCodes = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(
    tx,
    { name: 'applications.removeOldCodes', text: 'delete from applications.code where org_id = $1 and asked_at < $2' },
    [org, before],
  )
