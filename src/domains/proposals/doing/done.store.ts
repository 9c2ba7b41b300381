import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'

/** What was done about a proposal: by a live version, in sentences, from a day on. */
export interface Done {
  readonly version: string
  readonly sentences: readonly Text[]
  readonly liveOn: string
}

/** Says that a version did it; false where that is said already. */
export const sayDone = async (
  tx: Tx,
  at: { readonly org: string; readonly proposal: string },
  done: Done,
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
      text: `select version, sentences, live_on::text as "liveOn" from proposals.done where org_id = $1 and proposal_id = $2
             order by live_on desc, version limit 20`,
    },
    [org, proposal],
  )
