import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** Gives a case to a membership, or to nobody. */
export const setAssigned = (tx: Tx, at: { org: string; id: string }, to: string | null): Promise<number> =>
  run(tx, { name: 'cases.setAssigned', text: 'update cases.case set assigned = $3 where org_id = $1 and id = $2' }, [
    at.org,
    at.id,
    to,
  ])

export const setFlag = (tx: Tx, at: { org: string; id: string }, flag: string | null): Promise<number> =>
  run(tx, { name: 'cases.setFlag', text: 'update cases.case set flag = $3 where org_id = $1 and id = $2' }, [
    at.org,
    at.id,
    flag,
  ])

/** Whether a case opens for a member of its organisation: by the organisation's key, or by their own, and closed by no interest. */
export const isOpenTo = async (tx: Tx, at: { org: string; id: string }, membership: string): Promise<boolean> =>
  (await one(
    tx,
    {
      name: 'cases.isOpenTo',
      text: `select 1 as one from cases.locks
             where org_id = $1 and case_id = $2 and category = 'case' and lock = any(array[$1::uuid, $3::uuid])
               and not cases.is_barred($1, $2, $3) limit 1`,
    },
    [at.org, at.id, membership],
  )) !== undefined

/** How much somebody has in hand, of what opens for whoever asks, and how much they can carry. */
export interface Load {
  readonly membership: string
  readonly cases: number
  readonly overdue: number
  readonly capacity: number | null
}

export const findLoads = (tx: Tx, org: string): Promise<Load[]> =>
  rows(
    tx,
    {
      name: 'cases.loads',
      text: `select coalesce(c.assigned, k.membership_id) as membership, coalesce(c.cases, 0) as cases,
               coalesce(c.overdue, 0) as overdue, k.cases as capacity
             from (select assigned, count(*)::int as cases,
                     (count(*) filter (where due_at <= app.now() and clock_stage is null))::int as overdue
                   from cases.case where org_id = $1 and closed_at is null and assigned is not null group by assigned) c
             full join (select membership_id, cases from cases.capacity where org_id = $1) k on k.membership_id = c.assigned
             order by 1`,
    },
    [org],
  )

/** The open case of a team that is due first, is nobody's and not the officer's own, locked; undefined where there is none. */
export const takeNext = (
  tx: Tx,
  org: string,
  { team, account }: { team: string; account: string },
): Promise<{ reference: string } | undefined> =>
  one(
    tx,
    {
      name: 'cases.takeNext',
      text: `select reference from cases.case c
             where org_id = $1 and closed_at is null and team_id = $2 and assigned is null and clock_stage is null
               and not exists (select from people.link l where l.org_id = $1 and l.id = c.link_id and l.account_id = $3)
             order by coalesce(due_at, 'infinity'), id limit 1 for update skip locked`,
    },
    [org, team, account],
  )
