import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

export interface NewTeam {
  readonly id: string
  readonly name: Text
  /** what designs call the team: a stage's `team` */
  readonly code?: string
}

export const addTeam = (tx: Tx, org: string, team: NewTeam): Promise<number> =>
  run(
    tx,
    { name: 'places.addTeam', text: 'insert into places.team (org_id, id, name, code) values ($1, $2, $3, $4)' },
    [org, team.id, JSON.stringify(team.name), team.code ?? null],
  )

export interface NewMembership {
  readonly id: string
  readonly account: string
  readonly team: string | undefined
  readonly roles: readonly string[]
  readonly name: string
  /** ISO date */
  readonly from: string
}

/** The person's own account opens the row too: they choose which of their memberships they act in. */
export const addMembership = (tx: Tx, org: string, added: NewMembership): Promise<number> =>
  run(
    tx,
    {
      name: 'places.addMembership',
      text: `insert into places.membership (org_id, id, account_id, team_id, roles, name, from_on, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, app.locks_for($1, array[$3::uuid]))`,
    },
    [org, added.id, added.account, added.team ?? null, added.roles, added.name, added.from],
  )

/** A membership as its holder sees it. */
export interface OwnMembership {
  readonly id: string
  readonly org: string
  readonly slug: string
  readonly organisation: Text
  readonly team: string | null
  readonly roles: readonly string[]
}

/** The memberships of an account that are in force today, in every organisation: each row is open to the account itself. */
export const findMemberships = (tx: Tx, account: string): Promise<OwnMembership[]> =>
  rows(
    tx,
    {
      name: 'places.memberships',
      text: `select m.id, m.org_id as org, o.slug, o.name as organisation, m.team_id as team, m.roles
             from places.membership m join places.organisation o on o.id = m.org_id
             where m.account_id = $1 and m.from_on <= app.today() and (m.to_on is null or m.to_on >= app.today())
             order by o.slug, m.id`,
    },
    [account],
  )
