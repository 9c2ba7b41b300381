import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Described, Interest, Relation } from './interest.rules.ts'

const columns = `id, account_id as account, membership_id as membership, relation, name, birth_date::text as "birthDate", email,
  phone, line1, postcode, case_id as "caseId", record_id as record, made_at as "madeAt", ended_at as "endedAt",
  ended_by as "endedBy", ended_why as "endedWhy"`

export interface NewInterest extends Described {
  readonly id: string
  readonly account: string
  readonly membership: string
  readonly relation: Relation
  readonly caseId: string | null
  readonly record: string | null
}

/** Opens for whoever declares it, and for the organisation. */
export const addInterest = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  added: NewInterest,
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addInterest',
      text: `insert into cases.interest (org_id, id, account_id, membership_id, relation, name, birth_date, email, phone, line1,
               postcode, case_id, record_id, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, app.locks_for($1, array[$4::uuid]))`,
    },
    [
      at.org,
      added.id,
      added.account,
      added.membership,
      added.relation,
      added.name,
      added.birthDate,
      added.email,
      added.phone,
      added.line1,
      added.postcode,
      added.caseId,
      added.record,
      at.now,
    ],
  )

export const findInterest = (tx: Tx, org: string, id: string): Promise<Interest | undefined> =>
  one(tx, { name: 'cases.interest', text: `select ${columns} from cases.interest where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

/** Interests of an organisation after one of them, those in force first; of one account where it is named. */
export const findInterests = (
  tx: Tx,
  org: string,
  asked: { readonly account: string | undefined; readonly limit: number },
): Promise<Interest[]> =>
  rows(
    tx,
    {
      name: 'cases.interests',
      text: `select ${columns} from cases.interest
             where org_id = $1 and ($2::uuid is null or account_id = $2)
             order by ended_at is not null, made_at desc, id limit $3`,
    },
    [org, asked.account ?? null, asked.limit],
  )

/** All that are in force. */
export const findInForce = (tx: Tx, org: string): Promise<Interest[]> =>
  rows(
    tx,
    {
      name: 'cases.interestsInForce',
      text: `select ${columns} from cases.interest where org_id = $1 and ended_at is null order by id`,
    },
    [org],
  )

export const setEnded = (
  tx: Tx,
  at: { readonly org: string; readonly id: string; readonly now: Temporal.Instant },
  by: { readonly membership: string; readonly why: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.endInterest',
      text: `update cases.interest set ended_at = $3, ended_by = $4, ended_why = $5
             where org_id = $1 and id = $2 and ended_at is null`,
    },
    [at.org, at.id, at.now, by.membership, by.why],
  )

/** A case that an interest closes, with what whoever asks may know of it. */
export interface Bar {
  readonly interest: string
  readonly membership: string
  readonly account: string
  readonly at: Temporal.Instant
  readonly liftedAt: Temporal.Instant | null
  readonly liftedWhy: string | null
}

export const findBars = (tx: Tx, org: string, caseId: string): Promise<Bar[]> =>
  rows(
    tx,
    {
      name: 'cases.bars',
      text: `select interest_id as interest, membership_id as membership, account_id as account, at,
               lifted_at as "liftedAt", lifted_why as "liftedWhy"
             from cases.bar where org_id = $1 and case_id = $2 order by at, interest_id`,
    },
    [org, caseId],
  )

/** The cases that an interest closes, at most some of them. */
export const findBarred = (tx: Tx, at: { org: string; interest: string }, limit: number): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.barred',
      text: `select case_id as id from cases.bar where org_id = $1 and interest_id = $2 and lifted_at is null
             order by case_id limit $3`,
    },
    [at.org, at.interest, limit],
  )

/** Closes a case to whoever declared an interest; says whether it was open to them until now. */
export const setBar = async (tx: Tx, at: { org: string; caseId: string; interest: string }): Promise<boolean> =>
  (
    await one<{ barred: boolean }>(tx, { name: 'cases.bar', text: 'select cases.bar($1, $2, $3) as barred' }, [
      at.org,
      at.caseId,
      at.interest,
    ])
  )?.barred ?? false

export const liftBar = async (
  tx: Tx,
  at: { org: string; caseId: string; interest: string },
  reason: string,
): Promise<boolean> =>
  (
    await one<{ lifted: boolean }>(tx, { name: 'cases.unbar', text: 'select cases.unbar($1, $2, $3, $4) as lifted' }, [
      at.org,
      at.caseId,
      at.interest,
      reason,
    ])
  )?.lifted ?? false

/** Some records with those that colleagues joined with them: for jobs alone. */
export const findJoinedWith = async (tx: Tx, org: string, records: readonly string[]): Promise<readonly string[]> =>
  (
    await rows<{ record: string }>(
      tx,
      { name: 'cases.joinedWith', text: 'select record from cases.joined_with($1, $2::uuid[]) record' },
      [org, records],
    )
  ).map(({ record }) => record)

/** Has the member who acts declared an interest in one of these records, or in one that is joined with them? */
export const isInterestedIn = async (tx: Tx, org: string, records: readonly string[]): Promise<boolean> =>
  (
    await one<{ interested: boolean }>(
      tx,
      { name: 'cases.isInterested', text: 'select cases.is_interested($1, $2::uuid[]) as interested' },
      [org, records],
    )
  )?.interested ?? false

/** Cases with the records that they are about, and those joined with them, after a case, by their ids: for jobs alone. */
export const findCasesAfter = (
  tx: Tx,
  org: string,
  after: string,
  limit: number,
): Promise<{ id: string; records: string[] }[]> =>
  rows(
    tx,
    {
      name: 'cases.casesWithRecords',
      text: `select c.id, array(select cases.joined_with($1, array(select p.record_id from cases.party p
               where p.org_id = $1 and p.case_id = c.id and p.record_id is not null))) as records
             from cases.case c where c.org_id = $1 and c.id > $2 order by c.id limit $3`,
    },
    [org, after, limit],
  )
