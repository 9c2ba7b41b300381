import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A message as it is kept. `address` is an email address, or the lines of an envelope for a letter. */
export interface Outgoing {
  readonly id: string
  readonly caseId: string | null
  readonly by: 'email' | 'letter'
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly locale: string
  readonly status: 'waiting' | 'sent' | 'failed'
  readonly tries: number
  readonly fault: string | null
  readonly madeAt: Temporal.Instant
  readonly sentAt: Temporal.Instant | null
  /** what must not stand in it any longer once it is sent: codes, and the secrets of links */
  readonly secrets: readonly string[]
}

export type NewOutgoing = Pick<
  Outgoing,
  'id' | 'caseId' | 'by' | 'address' | 'subject' | 'body' | 'locale' | 'secrets'
> & {
  readonly once: string
}

const columns = `id, case_id as "caseId", by, address, subject, body, locale, status, tries, fault, made_at as "madeAt",
  sent_at as "sentAt", secrets`

/** Keeps a message unless one with the same `once` stands. One of a case follows the case's locks; any other is the jobs' own. */
export const addOutgoing = async (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  added: NewOutgoing,
): Promise<boolean> =>
  (await run(
    tx,
    {
      name: 'messages.add',
      text: `insert into messages.outgoing (org_id, id, once, case_id, by, address, subject, body, locale, status, tries, made_at, secrets, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', 0, $10, $11,
               case when $4::uuid is null then app.locks_for($1, '{}', true) else app.locks($1, $4, 'case') end)
             on conflict (org_id, once) do nothing`,
    },
    [
      at.org,
      added.id,
      added.once,
      added.caseId,
      added.by,
      added.address,
      added.subject,
      added.body,
      added.locale,
      at.now,
      added.secrets,
    ],
  )) > 0

export const findOutgoing = (tx: Tx, org: string, id: string): Promise<Outgoing | undefined> =>
  one(tx, { name: 'messages.one', text: `select ${columns} from messages.outgoing where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

export const findOutgoingOfCase = (tx: Tx, org: string, caseId: string): Promise<Outgoing[]> =>
  rows(
    tx,
    {
      name: 'messages.ofCase',
      text: `select ${columns} from messages.outgoing where org_id = $1 and case_id = $2 order by made_at, id`,
    },
    [org, caseId],
  )

/** How a try to send ended. Tries are counted here, so that they last when a queue is lost. */
export const setStatus = (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  tried: { id: string; status: Outgoing['status']; tries: number; fault: string | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.setStatus',
      text: `update messages.outgoing set status = $3, tries = $4, fault = $5,
               sent_at = case when $3 = 'sent' then $6::timestamptz end
             where org_id = $1 and id = $2`,
    },
    [at.org, tried.id, tried.status, tried.tries, tried.fault, at.now],
  )

/** Puts what may be kept of a sent message in place of what was sent. */
export const forgetSecrets = (
  tx: Tx,
  org: string,
  kept: { readonly id: string; readonly subject: string; readonly body: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.forgetSecrets',
      text: `update messages.outgoing set subject = $3, body = $4, secrets = '{}' where org_id = $1 and id = $2`,
    },
    [org, kept.id, kept.subject, kept.body],
  )

/** Emails that have waited since before: their job was lost with a queue. */
export const findWaiting = (tx: Tx, org: string, before: Temporal.Instant): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'messages.waiting',
      text: `select id from messages.outgoing where org_id = $1 and status <> 'sent' and status = 'waiting'
               and by = 'email' and made_at < $2 order by made_at limit 200`,
    },
    [org, before],
  )
