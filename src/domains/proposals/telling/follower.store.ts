import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** Somebody who wants to hear what becomes of a proposal. */
export interface Follower {
  readonly mark: Buffer
  readonly email: string
  readonly link: string | null
  readonly locale: string
}

/** Whoever wants to hear of one of these, each person once: in the order of their marks, those after one. */
export const findFollowers = (
  tx: Tx,
  org: string,
  proposals: readonly string[],
  page: { readonly after: Buffer; readonly most: number },
): Promise<Follower[]> =>
  rows(
    tx,
    {
      name: 'proposals.followers',
      text: `select distinct on (follower) follower as mark, email, link, locale from proposals.follower
             where org_id = $1 and proposal_id = any($2::uuid[]) and follower > $3 order by follower limit $4`,
    },
    [org, proposals, page.after, page.most],
  )

/**
 * Forgets whoever wanted to hear of proposals of which nothing was heard since a day: neither published nor answered, nor that which
 * they were joined to.
 */
export const forgetOldFollowers = (tx: Tx, org: string, before: string): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.forgetOldFollowers',
      text: `delete from proposals.follower f using proposals.proposal p left join proposals.proposal t
               on t.org_id = p.org_id and t.id = p.joined_to
             where f.org_id = $1 and p.org_id = $1 and p.id = f.proposal_id
               and greatest(p.published_on, p.answered_on, t.answered_on) < $2::date`,
    },
    [org, before],
  )

/** There is no more to tell of these. */
export const forgetFollowers = (tx: Tx, org: string, proposals: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.forgetFollowers',
      text: 'delete from proposals.follower where org_id = $1 and proposal_id = any($2::uuid[])',
    },
    [org, proposals],
  )
