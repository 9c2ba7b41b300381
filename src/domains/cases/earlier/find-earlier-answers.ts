import type { Work } from '#core/work.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { type Told, toldIn } from './earlier.rules.ts'
import { findBrought, findTold } from './earlier.store.ts'

/**
 * What whoever acts told this organisation before, the newest first: in requests of their account, or in those that they
 * opened here by a link or a code. Never what another organisation was told.
 */
export const findEarlierAnswers = async (work: Work): Promise<readonly Told[]> => {
  const { actor } = work
  if (actor.kind !== 'person' && actor.kind !== 'anyone') return []
  const account = actor.kind === 'person' ? actor.account : undefined
  const brought = actor.kind === 'anyone' && actor.tickets.length > 0 ? await findBrought(work.tx, work.org) : []
  if (account === undefined && brought.length === 0) return []
  const rows = await findTold(work.tx, work.org, { account, brought })
  const hashes = [...new Set(rows.map(({ version }) => version))]
  const versions = await Promise.all(hashes.map((hash) => getVersion(work, work.org, hash)))
  const designs = new Map(versions.map(({ hash, compiled }) => [hash, compiled.design]))
  return [...Map.groupBy(rows, (row) => row.case).values()].flatMap((ofCase) => {
    const design = designs.get(ofCase[0]?.version ?? '')
    return design ? toldIn(design, ofCase) : []
  })
}
