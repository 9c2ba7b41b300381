import type { Locale } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** What somebody is invited to: as whom they are known, what they may do, in which team, from when to when (ISO dates). */
export interface Invited {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly team: string | null
  readonly roles: readonly string[]
  readonly from: string
  readonly to: string | null
}

/** An invitation as those who look after it see it. */
export interface Invitation extends Invited {
  readonly until: Temporal.Instant
  readonly sentAt: Temporal.Instant | null
}

const invited = 'id, name, email, locale, team_id as team, roles, from_on::text as "from", to_on::text as "to"'

export const addInvitation = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant; readonly until: Temporal.Instant },
  added: Invited,
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.addInvitation',
      text: `insert into places.invitation (org_id, id, name, email, locale, team_id, roles, from_on, to_on, made_at, until, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app.locks_for($1, '{}'))`,
    },
    [
      at.org,
      added.id,
      added.name,
      added.email,
      added.locale,
      added.team,
      added.roles,
      added.from,
      added.to,
      at.now,
      at.until,
    ],
  )

/** Invitations that nobody has used or taken back yet, those that ran out among them. */
export const findOpenInvitations = (tx: Tx, org: string): Promise<Invitation[]> =>
  rows(
    tx,
    {
      name: 'places.openInvitations',
      text: `select ${invited}, until, sent_at as "sentAt" from places.invitation
             where org_id = $1 and joined_at is null and cancelled_at is null order by made_at, id limit 500`,
    },
    [org],
  )

export const findOpenInvitation = (tx: Tx, org: string, id: string): Promise<Invitation | undefined> =>
  one(
    tx,
    {
      name: 'places.openInvitation',
      text: `select ${invited}, until, sent_at as "sentAt" from places.invitation
             where org_id = $1 and id = $2 and joined_at is null and cancelled_at is null for update`,
    },
    [org, id],
  )

/** The link's secret, which takes the place of the one before. */
export const setSecret = (
  tx: Tx,
  at: { readonly org: string; readonly id: string; readonly now: Temporal.Instant; readonly until: Temporal.Instant },
  secretHash: Buffer,
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.setInvitationSecret',
      text: `update places.invitation set secret_hash = $3, sent_at = $4, until = $5
             where org_id = $1 and id = $2 and joined_at is null and cancelled_at is null`,
    },
    [at.org, at.id, secretHash, at.now, at.until],
  )

/** Takes an invitation back; its link is dead at once. */
export const cancelInvitation = (tx: Tx, org: string, at: { id: string; now: Temporal.Instant }): Promise<number> =>
  run(
    tx,
    {
      name: 'places.cancelInvitation',
      text: `update places.invitation set cancelled_at = $3, secret_hash = null
             where org_id = $1 and id = $2 and joined_at is null and cancelled_at is null`,
    },
    [org, at.id, at.now],
  )

/** The open invitation that a link's secret belongs to, for whoever holds the link; undefined when there is none. */
export const findInvitationBySecret = (tx: Tx, org: string, secretHash: Buffer): Promise<Invited | undefined> =>
  one(tx, { name: 'places.invitationBySecret', text: `select ${invited} from places.invitation_for($1, $2)` }, [
    org,
    secretHash,
  ])

/** Uses the invitation up; undefined when it is no longer open: of two who come at once, one gets it. */
export const useInvitation = (tx: Tx, org: string, secretHash: Buffer): Promise<Invited | undefined> =>
  one(tx, { name: 'places.useInvitation', text: `select ${invited} from places.use_invitation($1, $2)` }, [
    org,
    secretHash,
  ])

/** Adds what an invitation that was just used up invites to, to what its person may do already; undefined for somebody new. */
export const joinAgain = async (
  tx: Tx,
  org: string,
  of: { readonly invitation: string; readonly account: string },
): Promise<string | undefined> =>
  (
    await one<{ id: string | null }>(
      tx,
      { name: 'places.joinAgain', text: 'select places.join_again($1, $2, $3) as id' },
      [org, of.account, of.invitation],
    )
  )?.id ?? undefined
