import type { Work } from '#core/work.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Change } from '#engine/variation/patch/change.ts'
import { isWithin } from '#engine/variation/tree/address.ts'
import { getVersion } from '../design-in-use.ts'
import { findNamed } from './named.store.ts'

/** Does a difference from what is live to what was done undo this change: is its leaf another, its element gone or back? */
const undoes = (key: string, { kind, at }: Change): boolean => {
  const [was = '', address = ''] = key.split(' ')
  if (kind === 'add') return was !== 'remove' && isWithin(address, at)
  return kind === was && at === address
}

/** Is every change that a version made for a proposal still so in another version? */
export const isStillDone = async (
  work: Work,
  of: { readonly proposal: string; readonly version: string; readonly now: string },
): Promise<boolean> => {
  const [named, then, now] = await Promise.all([
    findNamed(work.tx, work.org, of.version),
    getVersion(work, work.org, of.version),
    getVersion(work, work.org, of.now),
  ])
  const changes = named?.proposals?.find(({ proposal }) => proposal === of.proposal)?.changes ?? []
  const since = diffDesigns(now.compiled.design, then.compiled.design).changes
  return !changes.some((key) => since.some(({ change }) => undoes(key, change)))
}
