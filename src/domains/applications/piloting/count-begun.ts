import type { Work } from '#core/work.ts'
import { findBegun } from './begun.store.ts'

/** How many are in the middle of a service, in a pilot and outside of it. Who they are nobody sees. */
export const countBegun = async (
  work: Work,
  of: { readonly design: string; readonly pilot: string; readonly since: string },
): Promise<{ readonly inside: number; readonly others: number }> => {
  const found = await findBegun(work.tx, { org: work.org, design: of.design, since: of.since })
  const sum = (inside: boolean) =>
    found.filter(({ pilot }) => (pilot === of.pilot) === inside).reduce((all, { n }) => all + n, 0)
  return { inside: sum(true), others: sum(false) }
}
