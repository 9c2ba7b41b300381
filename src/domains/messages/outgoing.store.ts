import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Paper } from './letters/paper.rules.ts'
import type { Way } from './sending/way.rules.ts'

/** What becomes of a message. `failed`: it is tried again by itself; `given-up`: a person has to see to it. */
export type Status = 'waiting' | 'sent' | 'failed' | 'given-up'

/** A message as it is kept. `address` is an email address, a phone number, or the lines of an envelope for a letter. */
export interface Outgoing {
  readonly id: string
  readonly caseId: string | null
  readonly by: Way
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly locale: string
  readonly status: Status
  readonly tries: number
  readonly fault: string | null
  readonly madeAt: Temporal.Instant
  readonly sentAt: Temporal.Instant | null
  /** what must not stand in it any longer once it is sent: codes, and the secrets of links */
  readonly secrets: readonly string[]
  /** when it is tried next or asked after; null where nothing happens by itself */
  readonly nextAt: Temporal.Instant | null
  readonly provider: string | null
  readonly providerId: string | null
  readonly deliveredAt: Temporal.Instant | null
  readonly givenUpAt: Temporal.Instant | null
  /** the reference of the case that it is about, and the link of the person that it goes to */
  readonly about: string | null
  readonly forLink: string | null
  readonly paper: Paper | null
  /** the day that somebody posted a letter, an ISO date */
  readonly postedOn: string | null
  /** it goes to a colleague, not to the applicant */
  readonly toStaff: boolean
}

export type NewOutgoing = Pick<
  Outgoing,
  | 'id'
  | 'caseId'
  | 'by'
  | 'address'
  | 'subject'
  | 'body'
  | 'locale'
  | 'secrets'
  | 'nextAt'
  | 'about'
  | 'forLink'
  | 'paper'
  | 'toStaff'
> & {
  readonly once: string
}

const columns = `id, case_id as "caseId", by, address, subject, body, locale, status, tries, fault, made_at as "madeAt",
  sent_at as "sentAt", secrets, next_at as "nextAt", provider, provider_id as "providerId",
  delivered_at as "deliveredAt", given_up_at as "givenUpAt", about, for_link as "forLink", paper,
  posted_on::text as "postedOn", to_staff as "toStaff"`

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
      text: `insert into messages.outgoing (org_id, id, once, case_id, by, address, subject, body, locale, status, tries, made_at, secrets,
               next_at, about, for_link, paper, to_staff, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', 0, $10, $11, $12, $13, $14, $15, $16,
               case when $4::uuid is null then app.locks_for($1, '{}', true)
                 else app.locks($1, $4, case when $16 then 'note' else 'case' end) end)
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
      added.nextAt,
      added.about,
      added.forLink,
      added.paper === null ? null : JSON.stringify(added.paper),
      added.toStaff,
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
