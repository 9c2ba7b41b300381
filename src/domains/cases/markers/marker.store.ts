import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Marker } from './marker.rules.ts'

const columns = `m.id, m.case_id as "caseId", m.record_id as record, m.kind, m.reason, m.told, m.told_words as "toldWords",
  m.made_by as "madeBy", m.made_at as "madeAt", m.review_on::text as "reviewOn", m.reviewed_at as "reviewedAt",
  m.reviewed_why as "reviewedWhy", m.lifted_at as "liftedAt", m.lifted_why as "liftedWhy"`

type At = { readonly org: string; readonly now: Temporal.Instant }
export type NewMarker = Omit<Marker, 'madeAt' | 'reviewedAt' | 'reviewedWhy' | 'liftedAt' | 'liftedWhy'>

export const addMarker = (tx: Tx, at: At, added: NewMarker): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addMarker',
      text: `insert into cases.marker (org_id, id, case_id, record_id, kind, reason, told, told_words, made_by, made_at,
               review_on, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app.locks($1, $3, 'note'))`,
    },
    [
      at.org,
      added.id,
      added.caseId,
      added.record,
      added.kind,
      added.reason,
      added.told,
      added.toldWords,
      added.madeBy,
      at.now,
      added.reviewOn,
    ],
  )

export const findMarker = (tx: Tx, org: string, id: string): Promise<Marker | undefined> =>
  one(tx, { name: 'cases.marker', text: `select ${columns} from cases.marker m where m.org_id = $1 and m.id = $2` }, [
    org,
    id,
  ])

/**
 * The warnings of the person whom a case is about, the newest first: those on their record, on a record that colleagues joined
 * with it, and those set in another case of theirs, so that records which become one lose none.
 */
export const findMarkersOf = (tx: Tx, org: string, caseId: string): Promise<Marker[]> =>
  rows(
    tx,
    {
      name: 'cases.markersOf',
      text: `select ${columns} from cases.marker m
             where m.org_id = $1 and m.id in (
               select a.id from cases.party p join cases.marker a on a.org_id = $1 and a.record_id = p.record_id
                 where p.org_id = $1 and p.case_id = $2
               union
               select a.id from cases.party p cross join lateral cases.merges_of($1, p.record_id) m
                 join cases.marker a on a.org_id = $1 and a.record_id in (m.first_record, m.second_record)
                 where p.org_id = $1 and p.case_id = $2
               union
               select b.id from cases.party p join cases.party q on q.org_id = $1 and q.record_id = p.record_id
                 join cases.marker b on b.org_id = $1 and b.case_id = q.case_id
                 where p.org_id = $1 and p.case_id = $2)
             order by m.made_at desc, m.id`,
    },
    [org, caseId],
  )

/** Which warnings hold on a day for the people of some cases: of each case its kinds, in one question for all of them. */
export const findKindsInForce = (
  tx: Tx,
  org: string,
  at: { readonly cases: readonly string[]; readonly today: string },
): Promise<{ caseId: string; kind: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.markersInForce',
      text: `select p.case_id as "caseId", a.kind
               from cases.party p join cases.marker a on a.org_id = $1 and a.record_id = p.record_id
               where p.org_id = $1 and p.case_id = any($2::uuid[]) and a.lifted_at is null and a.review_on >= $3::date
             union
             select p.case_id, b.kind
               from cases.party p join cases.party q on q.org_id = $1 and q.record_id = p.record_id
               join cases.marker b on b.org_id = $1 and b.case_id = q.case_id
               where p.org_id = $1 and p.case_id = any($2::uuid[]) and b.lifted_at is null and b.review_on >= $3::date
             order by 1, 2`,
    },
    [org, at.cases, at.today],
  )

/** A warning that is due to be looked at again, with the case that it was set in. */
export interface DueMarker {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly link: string | null
  readonly team: string | null
  readonly kind: string
  readonly madeBy: string
  readonly madeAt: Temporal.Instant
  readonly reviewOn: string
}

const due = `m.id, m.case_id as "caseId", c.reference, c.link_id as link, c.team_id as team, m.kind,
  m.made_by as "madeBy", m.made_at as "madeAt", m.review_on::text as "reviewOn"`

/** Those that are due by a day or past theirs, the longest first: of the cases that open for whoever asks. */
export const findDueMarkers = (tx: Tx, org: string, by: string, limit: number): Promise<DueMarker[]> =>
  rows(
    tx,
    {
      name: 'cases.markersDue',
      text: `select ${due} from cases.marker m join cases.case c on c.org_id = m.org_id and c.id = m.case_id
             where m.org_id = $1 and m.lifted_at is null and m.review_on <= $2::date order by m.review_on, m.id limit $3`,
    },
    [org, by, limit],
  )

/** Takes those of whose day nobody was told yet: that it is near, that it has passed. */
export const takeUnwarned = (
  tx: Tx,
  org: string,
  at: { readonly by: string; readonly today: string; readonly limit: number },
): Promise<DueMarker[]> =>
  rows(
    tx,
    {
      name: 'cases.markersUnwarned',
      text: `select ${due} from cases.marker m join cases.case c on c.org_id = m.org_id and c.id = m.case_id
             where m.org_id = $1 and m.lifted_at is null and m.review_on <= $2::date
               and (m.warned is null or (m.warned = 'due' and m.review_on < $3::date))
             order by m.review_on, m.id limit $4 for update of m skip locked`,
    },
    [org, at.by, at.today, at.limit],
  )

export const keepMarkerWarned = (tx: Tx, org: string, today: string, ids: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.markersWarned',
      text: `update cases.marker set warned = case when review_on < $2::date then 'over' else 'due' end
             where org_id = $1 and id = any($3::uuid[])`,
    },
    [org, today, ids],
  )

type Decided = { readonly id: string; readonly by: string; readonly why: string }

/** Somebody looked at it again: it holds until another day. */
export const reviewMarker = (tx: Tx, at: At, of: Decided & { readonly until: string }): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.reviewMarker',
      text: `update cases.marker set review_on = $3::date, reviewed_by = $4, reviewed_at = $5, reviewed_why = $6, warned = null
             where org_id = $1 and id = $2 and lifted_at is null`,
    },
    [at.org, of.id, of.until, of.by, at.now, of.why],
  )

export const liftMarker = (tx: Tx, at: At, of: Decided): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.liftMarker',
      text: `update cases.marker set lifted_by = $3, lifted_at = $4, lifted_why = $5
             where org_id = $1 and id = $2 and lifted_at is null`,
    },
    [at.org, of.id, of.by, at.now, of.why],
  )
