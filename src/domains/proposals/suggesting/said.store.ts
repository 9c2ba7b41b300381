import { randomUUID } from 'node:crypto'
import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

/** What somebody says of a service, as it comes. */
export interface Said {
  readonly kind: 'proposal' | 'comment'
  /** of a comment: the proposal that it is about */
  readonly about: string | null
  readonly design: string
  readonly version: string
  readonly element: string
  readonly what: string
  readonly why: string
  readonly whom: string
  readonly locale: string
  readonly by: 'account' | 'once' | 'staff'
  readonly author: Buffer | null
  readonly alike: string
  readonly held: boolean
}

/** Keeps it for the moderators; returns its id, which is random and not of the clock. */
export const addSaid = async (tx: Tx, at: { org: string; day: string }, said: Said): Promise<string> => {
  const id = randomUUID()
  await run(
    tx,
    {
      name: 'proposals.addSaid',
      text: `insert into proposals.said (org_id, id, kind, about, design_id, version, element, what, why, whom, locale, by, author,
               on_day, alike, held, state, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'waiting', app.locks_for($1, '{}'))`,
    },
    [
      at.org,
      id,
      said.kind,
      said.about,
      said.design,
      said.version,
      said.element,
      said.what,
      said.why,
      said.whom,
      said.locale,
      said.by,
      said.author,
      at.day,
      said.alike,
      said.held,
    ],
  )
  return id
}

export interface Sending {
  readonly org: string
  readonly person: Buffer
  readonly network: Buffer
  readonly design: string
}

/** How much is taken in a day and an hour. */
export interface SendingLimits {
  readonly ofPerson: number
  readonly ofNetwork: number
  readonly ofDesign: number
}

/** Counts one more; `held`: it stands behind the others. */
export const noteSent = async (
  tx: Tx,
  { org, person, network, design }: Sending,
  limits: SendingLimits,
): Promise<'fine' | 'held' | 'too-many'> =>
  (
    await one<{ noted: 'fine' | 'held' | 'too-many' }>(
      tx,
      { name: 'proposals.noteSent', text: 'select proposals.note_sent($1, $2, $3, $4, $5, $6, $7) as noted' },
      [org, person, network, design, limits.ofPerson, limits.ofNetwork, limits.ofDesign],
    )
  )?.noted ?? 'held'

/** Whoever wants to hear what becomes of it; `proposal`: the id under which it was said. */
export const addFollower = (
  tx: Tx,
  org: string,
  follower: {
    readonly proposal: string
    readonly mark: Buffer
    readonly email: string
    readonly link: string | undefined
    readonly locale: string
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addFollower',
      text: `insert into proposals.follower (org_id, proposal_id, follower, email, link, locale, open_to)
             values ($1, $2, $3, $4, $5, $6, app.locks_for($1, '{}', true)) on conflict do nothing`,
    },
    [org, follower.proposal, follower.mark, follower.email, follower.link ?? null, follower.locale],
  )
