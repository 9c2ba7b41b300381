import type { Actor } from '#core/actor.ts'
import type { Tx, Work } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'
import { appendEvent } from '#platform/events/append.ts'

type Member = Extract<Actor, { kind: 'member' }>

/** The membership that asked for something, while it is in force; a job does nothing in the name of somebody who has left. */
export const findMember = async (tx: Tx, org: string, membership: string): Promise<Member | undefined> => {
  const found = await one<{ account: string; team: string | null; roles: readonly string[]; name: string }>(
    tx,
    {
      name: 'cases.bulkMember',
      text: `select account_id as account, team_id as team, roles, name from places.membership
             where org_id = $1 and id = $2 and from_on <= app.today() and (to_on is null or to_on >= app.today())`,
    },
    [org, membership],
  )
  return found && { kind: 'member', membership, org, ...found, team: found.team ?? undefined }
}

/**
 * The same work, done in the name of the member who asked for it: policies see their roles, and events name them. The keys
 * stay the job's, so what the member may open is asked for apart (`isOpenTo`).
 */
export const asMember = (work: Work, member: Member): Work => {
  const named: Work = { ...work, actor: member, append: (event) => appendEvent(named, event) }
  return named
}
