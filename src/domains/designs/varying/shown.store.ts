import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

/** A change of a variation, as others may read it. */
export interface ShownSentence {
  readonly sentence: Text
  readonly reason: string | null
}

interface At {
  readonly org: string
  readonly design: string
}

export const putShown = (
  tx: Tx,
  { org, design }: At,
  shown: { readonly sentences: readonly ShownSentence[]; readonly now: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putShown',
      text: `insert into designs.shown (org_id, design_id, sentences, shown_at) values ($1, $2, $3, $4)
             on conflict (org_id, design_id) do update set sentences = excluded.sentences, shown_at = excluded.shown_at`,
    },
    [org, design, JSON.stringify(shown.sentences), shown.now],
  )

/** When an organisation showed how its copy differs; undefined where it does not. */
export const findShownAt = async (tx: Tx, { org, design }: At): Promise<Temporal.Instant | undefined> =>
  (
    await one<{ shownAt: Temporal.Instant }>(
      tx,
      {
        name: 'designs.shownAt',
        text: 'select shown_at as "shownAt" from designs.shown where org_id = $1 and design_id = $2',
      },
      [org, design],
    )
  )?.shownAt

export const removeShown = (tx: Tx, { org, design }: At): Promise<number> =>
  run(tx, { name: 'designs.removeShown', text: 'delete from designs.shown where org_id = $1 and design_id = $2' }, [
    org,
    design,
  ])
