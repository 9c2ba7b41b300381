import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** An event of a case on its way to a destination. */
export interface Delivery {
  readonly id: string
  readonly destination: string
  readonly caseId: string
  readonly event: string
  readonly reference: string
  readonly state: 'waiting' | 'failed' | 'given-up' | 'left' | 'sent'
  readonly tries: number
  readonly nextAt: Temporal.Instant | null
  readonly fault: string | null
  readonly madeAt: Temporal.Instant
}

const columns = `id, destination_id as destination, case_id as "caseId", event, reference, state, tries, next_at as "nextAt",
  fault, made_at as "madeAt"`

/** Puts an event on its way to some destinations, under the locks of its case; what is on its way already stays as it is. */
export const addDeliveries = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  of: { readonly caseId: string; readonly event: string; readonly eventId: string; readonly reference: string },
  to: readonly { readonly id: string; readonly destination: string }[],
): Promise<number> =>
  run(
    tx,
    {
      name: 'borders.addDeliveries',
      text: `insert into borders.delivery (org_id, id, destination_id, case_id, event_id, event, reference, state, tries, next_at,
               made_at, open_to)
             select $1::uuid, d.id, d.destination, $2::uuid, $3, $4, $5, 'waiting', 0, $6, $6, app.locks($1, $2, 'case')
             from jsonb_to_recordset($7::jsonb) as d (id uuid, destination uuid) on conflict do nothing`,
    },
    [at.org, of.caseId, of.eventId, of.event, of.reference, at.now, JSON.stringify(to)],
  )

/**
 * Takes what is due, to be tried now; nobody else takes it for two minutes. One of a case waits for those before it: a receiver
 * never learns of a decision before it has the request.
 */
export const takeDue = (tx: Tx, org: string, now: Temporal.Instant, limit: number): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'borders.takeDue',
      text: `update borders.delivery set next_at = $2::timestamptz + interval '2 minutes'
             where org_id = $1 and id in (
               select d.id from borders.delivery d
               join borders.destination t on t.org_id = $1 and t.id = d.destination_id and t.state = 'on'
               where d.org_id = $1 and d.next_at <= $2 and not exists (
                 select from borders.delivery e where e.org_id = $1 and e.destination_id = d.destination_id
                   and e.case_id = d.case_id and e.id < d.id and e.state in ('waiting', 'failed', 'given-up'))
               order by d.next_at limit $3 for update of d skip locked)
             returning id`,
    },
    [org, now, limit],
  )

export const findDelivery = (tx: Tx, org: string, id: string): Promise<Delivery | undefined> =>
  one(tx, { name: 'borders.delivery', text: `select ${columns} from borders.delivery where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

/** Writes down how a try ended. */
export const noteTry = (
  tx: Tx,
  org: string,
  of: {
    readonly id: string
    readonly state: Delivery['state']
    readonly nextAt: Temporal.Instant | null
    readonly fault: string | null
    readonly sentAt: Temporal.Instant | null
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'borders.noteTry',
      text: `update borders.delivery set state = $3, tries = tries + 1, next_at = $4, fault = $5, sent_at = $6
             where org_id = $1 and id = $2`,
    },
    [org, of.id, of.state, of.nextAt, of.fault, of.sentAt],
  )

/** What has failed or was given up, the newest first, from one on. */
export const findUndone = (
  tx: Tx,
  org: string,
  asked: { readonly before: string | undefined; readonly limit: number },
): Promise<Delivery[]> =>
  rows(
    tx,
    {
      name: 'borders.undone',
      text: `select ${columns} from borders.delivery
             where org_id = $1 and state in ('failed', 'given-up') and ($2::uuid is null or id < $2)
             order by id desc limit $3`,
    },
    [org, asked.before ?? null, asked.limit],
  )

/** Sends again at once, or leaves for good, what has failed; which ones it did. */
export const decideUndone = (
  tx: Tx,
  org: string,
  of: { readonly ids: readonly string[]; readonly again: boolean; readonly now: Temporal.Instant },
): Promise<{ id: string; caseId: string; destination: string }[]> =>
  rows(
    tx,
    {
      name: 'borders.decideUndone',
      text: `update borders.delivery set state = case when $3 then 'waiting' else 'left' end,
               next_at = case when $3 then $4::timestamptz end, tries = case when $3 then 0 else tries end
             where org_id = $1 and id = any($2) and state in ('failed', 'given-up')
             returning id, case_id as "caseId", destination_id as destination`,
    },
    [org, of.ids, of.again, of.now],
  )
