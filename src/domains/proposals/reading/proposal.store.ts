import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Proposal } from './proposal.rules.ts'

const columns = `id, design_id as design, version, element, what, why, whom, locale, by, state, ground, ground_words as "groundWords",
  edited, published_on::text as "publishedOn", due_on::text as "dueOn", joined_to as "joinedTo", joined_why as "joinedWhy", verdict,
  reason, answerer, answered_on::text as "answeredOn"`

interface OfService {
  readonly org: string
  readonly design: string
}

/** Where a list goes on: behind this one. */
export interface Behind {
  readonly on: string
  readonly id: string
}

/** What was suggested of a service, newest first; what was joined to another stands with that one. */
export const findProposals = (
  tx: Tx,
  { org, design }: OfService,
  { behind, limit }: { readonly behind: Behind | undefined; readonly limit: number },
): Promise<Proposal[]> =>
  rows(
    tx,
    {
      name: 'proposals.list',
      text: `select ${columns} from proposals.proposal
             where org_id = $1 and design_id = $2 and state = 'published' and joined_to is null
               and ($3::date is null or published_on < $3::date or (published_on = $3::date and id > $4::uuid))
             order by published_on desc, id limit $5`,
    },
    [org, design, behind?.on ?? null, behind?.id ?? null, limit],
  )

/** What was not published of a service: how many on a day, about what and why; newest first. */
export interface Declined {
  readonly element: string
  readonly version: string
  readonly ground: string
  readonly groundWords: string
  readonly on: string
  readonly count: number
}

export const findDeclined = (tx: Tx, { org, design }: OfService): Promise<Declined[]> =>
  rows(
    tx,
    {
      name: 'proposals.declined',
      text: `select element, version, ground, ground_words as "groundWords", published_on::text as "on", count(*)::int as count
             from proposals.proposal where org_id = $1 and design_id = $2 and state = 'declined'
             group by published_on, element, version, ground, ground_words order by published_on desc, element, ground limit 50`,
    },
    [org, design],
  )

export const findProposal = (tx: Tx, org: string, id: string): Promise<Proposal | undefined> =>
  one(tx, { name: 'proposals.one', text: `select ${columns} from proposals.proposal where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

/** The same, which nobody else changes until this transaction ends. */
export const lockProposal = (tx: Tx, org: string, id: string): Promise<Proposal | undefined> =>
  one(
    tx,
    {
      name: 'proposals.lock',
      text: `select ${columns} from proposals.proposal where org_id = $1 and id = $2 for update`,
    },
    [org, id],
  )

/** What says the same as a proposal and was joined to it. */
export const findJoined = (tx: Tx, org: string, to: string): Promise<Proposal[]> =>
  rows(
    tx,
    {
      name: 'proposals.joined',
      text: `select ${columns} from proposals.proposal where org_id = $1 and joined_to = $2 order by published_on, id limit 200`,
    },
    [org, to],
  )

/** How many people support each; those joined to one are counted with it, each person once. */
export const countSupport = async (tx: Tx, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (
      await rows<{ id: string; supporters: number }>(
        tx,
        {
          name: 'proposals.support',
          text: 'select proposal_id as id, supporters from proposals.count_support($1, $2::uuid[])',
        },
        [org, ids],
      )
    ).map(({ id, supporters }) => [id, supporters]),
  )

/** How many of those who support one said what of themselves: exact, so never to be shown as it is. */
export const countGroups = (
  tx: Tx,
  org: string,
  id: string,
): Promise<{ question: 'age' | 'tie'; said: string; people: number }[]> =>
  rows(tx, { name: 'proposals.groups', text: 'select question, said, people from proposals.count_groups($1, $2)' }, [
    org,
    id,
  ])

/** Says that a person supports it; false where they had said so already. */
export const addSupport = async (
  tx: Tx,
  org: string,
  by: { readonly proposal: string; readonly mark: Buffer; readonly age: string | null; readonly tie: string | null },
): Promise<boolean> =>
  (await run(
    tx,
    {
      name: 'proposals.addSupport',
      text: `insert into proposals.support (org_id, proposal_id, supporter, age, tie, open_to)
             values ($1, $2, $3, $4, $5, app.locks_for($1, '{}', true)) on conflict do nothing`,
    },
    [org, by.proposal, by.mark, by.age, by.tie],
  )) > 0

export interface Comment {
  readonly id: string
  readonly words: string
  readonly locale: string
  readonly state: 'published' | 'declined'
  readonly ground: string | null
  readonly groundWords: string
  readonly edited: boolean
  readonly publishedOn: string
}

/** What was said about a proposal, the oldest first. */
export const findComments = (tx: Tx, org: string, proposal: string, behind: Behind | undefined): Promise<Comment[]> =>
  rows(
    tx,
    {
      name: 'proposals.comments',
      text: `select id, words, locale, state, ground, ground_words as "groundWords", edited, published_on::text as "publishedOn"
             from proposals.comment where org_id = $1 and proposal_id = $2
               and ($3::date is null or published_on > $3::date or (published_on = $3::date and id > $4::uuid))
             order by published_on, id limit 51`,
    },
    [org, proposal, behind?.on ?? null, behind?.id ?? null],
  )
