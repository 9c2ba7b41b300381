import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** What waits for a moderator, as it was said. */
export interface Waiting {
  readonly id: string
  readonly kind: 'proposal' | 'comment'
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
  readonly onDay: string
  readonly alike: string
  readonly held: boolean
  readonly state: 'waiting' | 'published' | 'declined'
}

const columns = `id, kind, about, design_id as design, version, element, what, why, whom, locale, by, author, on_day::text as "onDay",
  alike, held, state`

/** Texts of nearly the same words, with one of them. */
export interface Heap {
  readonly alike: string
  readonly count: number
  readonly held: boolean
  readonly id: string
  readonly kind: 'proposal' | 'comment'
  readonly what: string
  readonly design: string
  readonly locale: string
  readonly by: Waiting['by']
  readonly onDay: string
}

/**
 * What waits, in heaps of nearly the same words: what came as usual first, then what was held back; in each the small heaps
 * first, of those what came by an account or from staff, and the oldest day.
 */
export const findHeaps = (tx: Tx, org: string): Promise<Heap[]> =>
  rows(
    tx,
    {
      name: 'proposals.heaps',
      text: `select alike, count(*)::int as count, bool_and(held) as held, (array_agg(id order by id))[1] as id,
               (array_agg(kind order by id))[1] as kind, (array_agg(what order by id))[1] as what,
               (array_agg(design_id order by id))[1] as design, (array_agg(locale order by id))[1] as locale,
               (array_agg(by order by id))[1] as by, min(on_day)::text as "onDay"
             from proposals.said where org_id = $1 and state = 'waiting' group by alike
             order by bool_and(held), count(*) > 4, bool_and(by = 'once'), min(on_day), alike limit 100`,
    },
    [org],
  )

/** How many wait. */
export const countWaiting = async (tx: Tx, org: string): Promise<number> =>
  (
    await one<{ count: number }>(
      tx,
      {
        name: 'proposals.countWaiting',
        text: `select count(*)::int as count from proposals.said where org_id = $1 and state = 'waiting'`,
      },
      [org],
    )
  )?.count ?? 0

/** What waits in one heap. */
export const findHeap = (tx: Tx, org: string, alike: string): Promise<Waiting[]> =>
  rows(
    tx,
    {
      name: 'proposals.heap',
      text: `select ${columns} from proposals.said where org_id = $1 and alike = $2 and state = 'waiting' order by id limit 200`,
    },
    [org, alike],
  )

export const findSaid = (tx: Tx, org: string, id: string): Promise<Waiting | undefined> =>
  one(tx, { name: 'proposals.said', text: `select ${columns} from proposals.said where org_id = $1 and id = $2` }, [
    org,
    id,
  ])

/** The same, which no other moderator settles until this transaction ends. */
export const lockSaid = (tx: Tx, org: string, id: string): Promise<Waiting | undefined> =>
  one(
    tx,
    {
      name: 'proposals.lockSaid',
      text: `select ${columns} from proposals.said where org_id = $1 and id = $2 for update`,
    },
    [org, id],
  )

interface At {
  readonly org: string
  readonly day: string
  readonly by: string
}
type Texts = Pick<Waiting, 'what' | 'why' | 'whom'>

/** Gives it other texts and keeps those that it had as a version. */
export const editSaid = (tx: Tx, { org, day, by }: At, id: string, to: Texts): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.editSaid',
      text: `with kept as (
               insert into proposals.earlier (org_id, said_id, number, what, why, whom, edited_by, edited_on, open_to)
               select s.org_id, s.id, (select count(*)::int + 1 from proposals.earlier e where e.org_id = $1 and e.said_id = $2),
                 s.what, s.why, s.whom, $3::uuid, $4::date, s.open_to
               from proposals.said s where s.org_id = $1 and s.id = $2)
             update proposals.said set what = $5, why = $6, whom = $7 where org_id = $1 and id = $2`,
    },
    [org, id, by, day, to.what, to.why, to.whom],
  )

/** Settles what waits: published or declined, by whom and on which day. */
export const settleSaid = (tx: Tx, { org, day, by }: At, ids: readonly string[], state: 'published' | 'declined') =>
  run(
    tx,
    {
      name: 'proposals.settleSaid',
      text: `update proposals.said set state = $3, settled_by = $4, settled_on = $5::date
             where org_id = $1 and id = any($2::uuid[]) and state = 'waiting'`,
    },
    [org, ids, state, by, day],
  )

/** What becomes public of what was said. */
export interface Public {
  readonly state: 'published' | 'declined'
  readonly ground: string | null
  readonly groundWords: string
  readonly edited: boolean
  readonly due: string | null
}

/** Publishes proposals with their texts as they stand, or says of them only why they are not published. */
export const addProposals = (tx: Tx, at: At, ids: readonly string[], to: Public): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addProposals',
      text: `insert into proposals.proposal (org_id, id, design_id, version, element, what, why, whom, locale, by, state, ground,
               ground_words, edited, published_on, due_on, joined_why)
             select s.org_id, s.id, s.design_id, s.version, s.element, case when $3 = 'published' then s.what else '' end,
               case when $3 = 'published' then s.why else '' end, case when $3 = 'published' then s.whom else '' end, s.locale,
               case s.by when 'staff' then 'staff' else 'resident' end, $3, $4, $5, $6, $7::date, $8::date, ''
             from proposals.said s where s.org_id = $1 and s.id = any($2::uuid[]) and s.kind = 'proposal'`,
    },
    [at.org, ids, to.state, to.ground, to.groundWords, to.edited, at.day, to.due],
  )

export const addComments = (tx: Tx, at: At, ids: readonly string[], to: Public): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addComments',
      text: `insert into proposals.comment (org_id, id, proposal_id, words, locale, state, ground, ground_words, edited, published_on)
             select s.org_id, s.id, s.about, case when $3 = 'published' then s.what else '' end, s.locale, $3, $4, $5, $6, $7::date
             from proposals.said s where s.org_id = $1 and s.id = any($2::uuid[]) and s.kind = 'comment'`,
    },
    [at.org, ids, to.state, to.ground, to.groundWords, to.edited, at.day],
  )

/** Whoever made a proposal supports it. */
export const addOwnSupport = (tx: Tx, org: string, id: string): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addOwnSupport',
      text: `insert into proposals.support (org_id, proposal_id, supporter, open_to)
             select s.org_id, s.id, s.author, app.locks_for($1, '{}', true) from proposals.said s
             where s.org_id = $1 and s.id = $2 and s.kind = 'proposal' and s.author is not null on conflict do nothing`,
    },
    [org, id],
  )
