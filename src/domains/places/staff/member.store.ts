import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A member of staff as the organisation's administrators see them. Days are ISO dates. */
export interface Member {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly team: string | null
  readonly teamName: Text | null
  readonly roles: readonly string[]
  readonly from: string
  readonly to: string | null
}

const columns = `m.id, m.account_id as account, m.name, m.team_id as team, t.name as "teamName", m.roles,
  m.from_on::text as "from", m.to_on::text as "to"`
const from = 'places.membership m left join places.team t on t.org_id = m.org_id and t.id = m.team_id'

/** Everybody who works or worked at an organisation: those who do come first. */
export const findMembers = (tx: Tx, org: string): Promise<Member[]> =>
  rows(
    tx,
    {
      name: 'places.members',
      text: `select ${columns} from ${from} where m.org_id = $1
             order by (m.to_on is not null and m.to_on < app.today()), m.name, m.id limit 2000`,
    },
    [org],
  )

export const findMember = (tx: Tx, org: string, id: string): Promise<Member | undefined> =>
  one(tx, { name: 'places.member', text: `select ${columns} from ${from} where m.org_id = $1 and m.id = $2` }, [
    org,
    id,
  ])

/** Makes somebody a member of staff, as they join. The row is open to their own account too. */
export const addMember = (tx: Tx, org: string, added: Omit<Member, 'teamName'>): Promise<number> =>
  run(
    tx,
    {
      name: 'places.joinMember',
      text: `insert into places.membership (org_id, id, account_id, team_id, roles, name, from_on, to_on, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, app.locks_for($1, array[$3::uuid]))`,
    },
    [org, added.id, added.account, added.team, added.roles, added.name, added.from, added.to],
  )

/** Waits for whoever changes the administrators of an organisation at this moment. */
export const lockAdministrators = async (tx: Tx, org: string): Promise<void> => {
  await one(
    tx,
    {
      name: 'places.lockAdministrators',
      text: `select pg_advisory_xact_lock(hashtextextended('administrators ' || $1, 0)) as locked`,
    },
    [org],
  )
}

export const updateMember = (
  tx: Tx,
  org: string,
  changed: Pick<Member, 'id' | 'name' | 'team' | 'roles' | 'to'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.updateMember',
      text: 'update places.membership set name = $3, team_id = $4, roles = $5, to_on = $6 where org_id = $1 and id = $2',
    },
    [org, changed.id, changed.name, changed.team, changed.roles, changed.to],
  )
