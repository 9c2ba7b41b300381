import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A case as its row stands. `link` is the person's key at this organisation, where the applicant has an account. */
export interface Case {
  readonly id: string
  readonly reference: string
  readonly design: string
  readonly version: string
  readonly stage: string
  readonly outcome: string | null
  readonly submittedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly channel: string
  readonly asOf: string
  readonly fee: number | null
  readonly link: string | null
  readonly restricted: boolean
  readonly team: string | null
  /** the membership that works on it */
  readonly assigned: string | null
  /** a mark for colleagues */
  readonly flag: string | null
  /** the days left of a stage's target when its clock stopped, and of which stage */
  readonly clockLeft: number | null
  readonly clockStage: string | null
}

const columns = `id, reference, design, version, stage, outcome, submitted_at as "submittedAt", due_at as "dueAt",
  closed_at as "closedAt", channel, as_of::text as "asOf", fee, link_id as link, restricted,
  team_id as team, assigned, flag, clock_left as "clockLeft", clock_stage as "clockStage"`

export interface NewCase extends Omit<Case, 'assigned' | 'flag' | 'clockLeft' | 'clockStage'> {
  readonly contentHash: string
  /** the keys of the person: the link's or the ticket's. The organisation's own and its jobs' come by themselves. */
  readonly locks: readonly string[]
}

export const addCase = (tx: Tx, org: string, added: NewCase): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addCase',
      text: `insert into cases.case (org_id, id, reference, design, version, content_hash, stage, submitted_at, due_at,
               channel, as_of, fee, link_id, restricted, open_to, team_id, outcome, closed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, app.locks_for($1, $15::uuid[], $14), $16,
               $17, $18)`,
    },
    [
      org,
      added.id,
      added.reference,
      added.design,
      added.version,
      added.contentHash,
      added.stage,
      added.submittedAt,
      added.dueAt,
      added.channel,
      added.asOf,
      added.fee,
      added.link,
      added.restricted,
      added.locks,
      added.team,
      added.outcome,
      added.closedAt,
    ],
  )

/** The first locks of a new case. */
export interface FirstLocks {
  readonly case: string
  readonly categories: readonly string[]
  /** categories that the organisation's own key never opens */
  readonly closed: readonly string[]
  readonly locks: readonly string[]
  /** without the organisation's own key in any category */
  readonly restricted: boolean
  readonly why: string
}

export const lockCase = async (tx: Tx, org: string, lock: FirstLocks): Promise<void> => {
  await one(
    tx,
    {
      name: 'cases.lockCase',
      text: 'select app.lock_case($1, $2, $3, app.locks_for($1, $4::uuid[], $5), $6, $7) as done',
    },
    [org, lock.case, lock.categories, lock.locks, lock.restricted, lock.why, lock.closed],
  )
}

export const addParty = (
  tx: Tx,
  org: string,
  party: { id: string; case: string; role: string; record: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addParty',
      text: `insert into cases.party (org_id, id, case_id, role, record_id, open_to) values ($1, $2, $3, $4, $5, app.locks($1, $3, 'case'))`,
    },
    [org, party.id, party.case, party.role, party.record],
  )

/** The case of a reference, where it is open to whoever asks. `lock` holds it until the transaction ends. */
export const findCase = (tx: Tx, at: { org: string; reference: string; lock?: boolean }): Promise<Case | undefined> =>
  one(
    tx,
    {
      name: `cases.case${at.lock ? '.lock' : ''}`,
      text: `select ${columns} from cases.case where org_id = $1 and reference = $2${at.lock ? ' for update' : ''}`,
    },
    [at.org, at.reference],
  )

export const findCaseById = (tx: Tx, org: string, id: string): Promise<Case | undefined> =>
  one(tx, { name: 'cases.caseById', text: `select ${columns} from cases.case where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

/** Moves a case on. An end has an outcome and a time; a stage without a target has no due time; a team stays unless there is one. */
export const moveCase = (
  tx: Tx,
  at: { org: string; id: string },
  to: {
    stage: string
    dueAt: Temporal.Instant | null
    clockLeft: number | null
    clockStage: string | null
    team: string | null
    outcome: string | undefined
    closedAt: Temporal.Instant | undefined
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.moveCase',
      text: `update cases.case set stage = $3, due_at = $4, outcome = $5, closed_at = $6, clock_left = $7, clock_stage = $8,
               team_id = coalesce($9, team_id), warned = null
             where org_id = $1 and id = $2`,
    },
    [at.org, at.id, to.stage, to.dueAt, to.outcome ?? null, to.closedAt ?? null, to.clockLeft, to.clockStage, to.team],
  )

/** Why a case does not open for the member who asks: it is their own, they declared an interest in it; else nothing is said. */
export const findWhyClosed = async (tx: Tx, org: string, reference: string): Promise<'own' | 'declared' | undefined> =>
  (
    await one<{ why: 'own' | 'declared' | null }>(
      tx,
      { name: 'cases.whyClosed', text: 'select cases.why_closed($1, $2) as why' },
      [org, reference],
    )
  )?.why ?? undefined

/** An account's link of a case, to keep officers from their own cases where a job acts in their name. */
export const findApplicantAccount = (tx: Tx, org: string, link: string): Promise<{ account: string } | undefined> =>
  one(
    tx,
    {
      name: 'cases.applicantAccount',
      text: 'select account_id as account from people.link where org_id = $1 and id = $2',
    },
    [org, link],
  )

export const findParties = (tx: Tx, org: string, caseId: string): Promise<{ role: string; record: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.parties',
      text: 'select role, record_id as record from cases.party where org_id = $1 and case_id = $2 and record_id is not null order by id',
    },
    [org, caseId],
  )

/** An event of a case as its journal has it; `envelope` is the canonical JSON. */
export const findEvents = (
  tx: Tx,
  org: string,
  caseId: string,
): Promise<{ id: string; type: string; at: Temporal.Instant; envelope: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.events',
      text: 'select id, type, at, envelope from journal.event where org_id = $1 and case_id = $2 order by id',
    },
    [org, caseId],
  )

/** The keys that open a case, as they stand now. */
export const findCaseLocks = async (tx: Tx, org: string, caseId: string): Promise<string[]> =>
  (
    await rows<{ lock: string }>(
      tx,
      {
        name: 'cases.caseLocks',
        text: `select lock from cases.locks where org_id = $1 and case_id = $2 and category = 'case' order by lock`,
      },
      [org, caseId],
    )
  ).map(({ lock }) => lock)

/**
 * Gives a restricted case to the people at work in its team who hold one of these roles, by their own keys, category by
 * category; to those of the whole organisation where its team has nobody. Equality answers are for monitoring only and stay
 * closed to everybody who decides.
 */
export const openToRoles = async (
  tx: Tx,
  org: string,
  to: { case: string; team: string | null; roles: readonly string[]; reason: string },
): Promise<void> => {
  await rows(
    tx,
    {
      name: 'cases.openToRoles',
      text: `with had as (
               select id, team_id = $5 as of_team from places.membership where org_id = $1 and roles && $3::text[]
                 and from_on <= app.today() and (to_on is null or to_on >= app.today()))
             select app.relock($1, $2, c.category, array(select id from had
               where of_team or not exists (select from had where of_team)), '{}', $4) as changed
             from (select distinct category from cases.locks where org_id = $1 and case_id = $2 and category <> 'equality') c`,
    },
    [org, to.case, to.roles, to.reason, to.team],
  )
}

/** The references of cases by their ids: of those that open for whoever asks. */
export const findReferences = (
  tx: Tx,
  org: string,
  ids: readonly string[],
): Promise<{ id: string; reference: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.references',
      text: 'select id, reference from cases.case where org_id = $1 and id = any($2::uuid[]) order by id',
    },
    [org, ids],
  )

/** Locks categories that a case has not had so far, as the case itself is locked. */
export const lockNew = async (
  tx: Tx,
  at: { readonly org: string; readonly id: string },
  categories: readonly string[],
): Promise<void> => {
  await one(tx, { name: 'cases.lockNew', text: 'select app.lock_new($1, $2, $3::text[]) as done' }, [
    at.org,
    at.id,
    categories,
  ])
}
