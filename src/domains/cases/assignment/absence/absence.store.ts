import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Absence } from './absence.rules.ts'

const columns = 'id, membership_id as member, cover_id as cover, from_on::text as "from", to_on::text as "to"'

/** Who is away today or will be, by the first day. */
export const findAbsences = (tx: Tx, org: string): Promise<Absence[]> =>
  rows(
    tx,
    {
      name: 'cases.absences',
      text: `select ${columns} from cases.absence where org_id = $1 and to_on >= app.today() order by from_on, id limit 500`,
    },
    [org],
  )

export const findAbsence = (tx: Tx, org: string, id: string): Promise<Absence | undefined> =>
  one(tx, { name: 'cases.absence', text: `select ${columns} from cases.absence where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

export const addAbsence = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  added: Absence & { readonly madeBy: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addAbsence',
      text: `insert into cases.absence (org_id, id, membership_id, cover_id, from_on, to_on, made_by, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, app.locks_for($1, array[$3::uuid]))`,
    },
    [at.org, added.id, added.member, added.cover, added.from, added.to, added.madeBy, at.now],
  )

export const dropAbsence = (tx: Tx, org: string, id: string): Promise<number> =>
  run(tx, { name: 'cases.dropAbsence', text: 'delete from cases.absence where org_id = $1 and id = $2' }, [org, id])

/** Says how many open cases somebody can carry. */
export const keepCapacity = (tx: Tx, org: string, of: { member: string; cases: number }): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.keepCapacity',
      text: `insert into cases.capacity (org_id, membership_id, cases) values ($1, $2, $3)
             on conflict (org_id, membership_id) do update set cases = excluded.cases`,
    },
    [org, of.member, of.cases],
  )
