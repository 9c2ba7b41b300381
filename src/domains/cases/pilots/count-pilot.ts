import { momentOf } from '#core/days/moment.ts'
import type { Work } from '#core/work.ts'
import { countSent, type SentCount } from './pilot-count.store.ts'

export type { SentCount } from './pilot-count.store.ts'

/** What became of the requests of a pilot, and of all others of the same days. */
export const countPilot = async (
  work: Work,
  of: { readonly design: string; readonly version: string; readonly from: string; readonly until: string },
): Promise<{ readonly inside: SentCount; readonly others: SentCount }> => {
  const after = Temporal.PlainDate.from(of.until).add({ days: 1 }).toString()
  const { design, version } = of
  const found = await countSent(work.tx, {
    ...{ org: work.org, design, version, since: momentOf(of.from), before: momentOf(after) },
  })
  const count = (inside: boolean): SentCount =>
    found.find((one) => one.inside === inside) ?? { inside, sent: 0, finished: 0, days: null }
  return { inside: count(true), others: count(false) }
}
