import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'

/** Another record that may be the same person, by the newest of its cases that opens for whoever asks. */
export interface PairLine {
  readonly record: string
  readonly reference: string
  readonly link: string | null
  readonly bits: number
  readonly verdict: 'same' | 'different' | null
  /** true where the two are joined, by whatever way */
  readonly joined: boolean
}

export const findPairs = (tx: Tx, org: string, record: string): Promise<PairLine[]> =>
  rows(
    tx,
    {
      name: 'pair.ofRecord',
      text: `select p.record, c.reference, c.link_id as link, p.bits, p.verdict, p.joined
             from cases.pairs_of($1, $2) p join cases.case c on c.org_id = $1 and c.id = p.case_id
             order by p.bits desc, p.record limit 20`,
    },
    [org, record],
  )

/** Two records of a list, by the newest case of each that opens for whoever asks. */
export interface OpenPair {
  readonly first: string
  readonly second: string
  readonly bits: number
  readonly foundAt: Temporal.Instant
  readonly firstCase: string
  readonly secondCase: string
}

export interface PairsAt {
  readonly bits: number
  readonly first: string
  readonly second: string
}

export const findOpenPairs = (
  tx: Tx,
  org: string,
  asked: { readonly team: string | null; readonly after: PairsAt | undefined; readonly limit: number },
): Promise<OpenPair[]> =>
  rows(
    tx,
    {
      name: 'pair.open',
      text: `select first_record as first, second_record as second, bits, found_at as "foundAt", first_case as "firstCase",
               second_case as "secondCase" from cases.pairs_open($1, $2, $3, $4, $5, $6)`,
    },
    [
      org,
      asked.team,
      asked.after?.bits ?? null,
      asked.after?.first ?? null,
      asked.after?.second ?? null,
      asked.limit + 1,
    ],
  )

/** One joining of two records, by a case of each. */
export interface MergeLine {
  readonly id: string
  /** the two that a colleague compared */
  readonly first: string
  readonly second: string
  readonly firstCase: string
  readonly secondCase: string
  readonly madeAt: Temporal.Instant
}

export const findMerges = (tx: Tx, org: string, record: string): Promise<MergeLine[]> =>
  rows(
    tx,
    {
      name: 'merge.ofRecord',
      text: `select id, first_record as first, second_record as second, first_case as "firstCase",
               second_case as "secondCase", made_at as "madeAt" from cases.merges_of($1, $2)`,
    },
    [org, record],
  )

/** A case of a person, as a list of theirs names it. */
export interface OwnLine {
  readonly id: string
  readonly reference: string
  readonly design: string
  readonly version: string
  readonly stage: string
  readonly submittedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
  readonly link: string | null
  readonly record: string
}

const ownColumns = `c.id, c.reference, c.design, c.version, c.stage, c.submitted_at as "submittedAt",
  c.closed_at as "closedAt", c.link_id as link, y.record_id as record`

/** The cases of these records that open for whoever asks, the newest first. */
export const findCasesOf = (tx: Tx, org: string, records: readonly string[], limit: number): Promise<OwnLine[]> =>
  rows(
    tx,
    {
      name: 'merge.cases',
      text: `select ${ownColumns} from cases.party y join cases.case c on c.org_id = $1 and c.id = y.case_id
             where y.org_id = $1 and y.record_id = any($2) order by c.submitted_at desc, c.id desc limit $3`,
    },
    [org, records, limit],
  )

/** Cases by their ids, as far as they open for whoever asks. */
export const findCasesById = (tx: Tx, org: string, ids: readonly string[]): Promise<OwnLine[]> =>
  rows(
    tx,
    {
      name: 'pair.cases',
      text: `select ${ownColumns} from cases.case c join cases.party y on y.org_id = $1 and y.case_id = c.id
               and y.role = 'applicant'
             where c.org_id = $1 and c.id = any($2)`,
    },
    [org, ids],
  )

/** Whether everybody who opens a case opens the other too, and may so learn of it. */
export const tells = async (
  tx: Tx,
  org: string,
  of: { readonly case: string; readonly other: string },
): Promise<boolean> =>
  (
    await one<{ tells: boolean }>(tx, { name: 'pair.tells', text: 'select cases.tells($1, $2, $3) as tells' }, [
      org,
      of.case,
      of.other,
    ])
  )?.tells ?? false

const told = async (found: Promise<{ told: string } | undefined>): Promise<string> => (await found)?.told ?? ''

/** Joins two records; `joined`, `already`, or `apart` where colleagues have said that two of the people are not one. */
export const joinRecords = (
  tx: Tx,
  org: string,
  of: { readonly id: string; readonly one: string; readonly other: string; readonly bits: number },
): Promise<string> =>
  told(
    one(tx, { name: 'merge.join', text: 'select cases.join_records($1, $2, $3, $4, $5) as told' }, [
      org,
      of.id,
      of.one,
      of.other,
      of.bits,
    ]),
  )

/** Remembers that two records are not one person's; `apart`, or `already` where they are joined. */
export const tellApart = (
  tx: Tx,
  org: string,
  of: { readonly one: string; readonly other: string; readonly bits: number },
): Promise<string> =>
  told(
    one(tx, { name: 'pair.apart', text: 'select cases.tell_apart($1, $2, $3, $4) as told' }, [
      org,
      of.one,
      of.other,
      of.bits,
    ]),
  )

/** Parts two records that were joined; `parted`, or `already`. */
export const partRecords = (
  tx: Tx,
  org: string,
  of: { readonly one: string; readonly other: string },
): Promise<string> =>
  told(one(tx, { name: 'merge.part', text: 'select cases.part_records($1, $2, $3) as told' }, [org, of.one, of.other]))
