import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'

/** What was done about a proposal: by a live version, in sentences, from a day on. */
export interface Done {
  readonly version: string
  readonly sentences: readonly Text[]
  readonly liveOn: string
  /** the day from which it was no longer so; null: it stands */
  readonly until: string | null
}

/** Says that a version did it; false where that is said already. */
export const sayDone = async (
  tx: Tx,
  at: { readonly org: string; readonly proposal: string },
  done: Omit<Done, 'until'>,
): Promise<boolean> =>
  (
    await one<{ said: boolean }>(
      tx,
      { name: 'proposals.sayDone', text: 'select proposals.say_done($1, $2, $3, $4, $5::date) as said' },
      [at.org, at.proposal, done.version, JSON.stringify(done.sentences), done.liveOn],
    )
  )?.said ?? false

/** What was done about a proposal, the newest first. */
export const findDone = (tx: Tx, org: string, proposal: string): Promise<Done[]> =>
  rows(
    tx,
    {
      name: 'proposals.done',
      text: `select version, sentences, live_on::text as "liveOn", until::text as until from proposals.done where org_id = $1 and proposal_id = $2
             order by live_on desc, version limit 20`,
    },
    [org, proposal],
  )

/** What was done about proposals of a design and stands: by which versions. */
export const findStanding = (
  tx: Tx,
  org: string,
  design: string,
): Promise<{ readonly proposal: string; readonly version: string }[]> =>
  rows(
    tx,
    {
      name: 'proposals.standing',
      text: `select d.proposal_id as proposal, d.version from proposals.done d
             join proposals.proposal p on p.org_id = d.org_id and p.id = d.proposal_id
             where d.org_id = $1 and p.design_id = $2 and d.until is null order by d.version, d.proposal_id limit 2000`,
    },
    [org, design],
  )

/** Says that what a version did is no longer so from a day on. */
export const sayOver = (
  tx: Tx,
  at: { readonly org: string; readonly proposal: string },
  over: { readonly version: string; readonly on: string },
): Promise<unknown> =>
  one(tx, { name: 'proposals.sayOver', text: 'select proposals.say_over($1, $2, $3, $4::date)' }, [
    ...[at.org, at.proposal, over.version, over.on],
  ])
