import type { Design } from '../design/design.ts'
import { DesignFault, type DesignProblem } from '../design/design-fault.ts'
import { contentHash } from '../versions/content-hash.ts'
import { applyChanges } from './patch/apply-changes.ts'
import { arrangeBy } from './patch/arrange.ts'
import type { Change, Patch } from './patch/change.ts'
import { find } from './tree/find.ts'
import { type Json, same } from './tree/json.ts'
import { requireOwnKeys } from './tree/own-keys.ts'

const misfit = (at: string, message: string): readonly DesignProblem[] => [{ at, code: 'patch-misfit', message }]

const misfits = (design: Json, change: Change): readonly DesignProblem[] => {
  const { value } = find(design, change.at)
  if (change.kind === 'add') return value === undefined ? [] : misfit(change.at, 'This is there already')
  if (change.kind !== 'set') return value === undefined ? misfit(change.at, 'This is not there') : []
  const emptied = change.to === undefined && same(change.from, [])
  return emptied || same(value, change.from) ? [] : misfit(change.at, 'This is not as it was when it was changed')
}

/**
 * Makes the changes of a patch. On the design that it was made from, the result is byte for byte (in canonical form) the
 * one that it was made to. It may be applied to another in which each part that it changes is as it was; where one is
 * not, it throws a DesignFault that names them all.
 */
export const applyPatch = (to: Design, patch: Patch): Design => {
  const design = to as unknown as Json
  requireOwnKeys(design)
  const problems = patch.changes.flatMap((change) => misfits(design, change))
  if (problems.length > 0) throw new DesignFault(problems)
  const changed = applyChanges(design, {
    changes: patch.changes,
    lists: Object.keys(patch.orders),
    arrange: (list, members) => arrangeBy(patch.orders[list] ?? [], members),
  })
  if (contentHash(to) === patch.from && contentHash(changed) !== patch.to)
    throw new DesignFault(misfit('', 'The patch does not give the design that it says it does'))
  return changed as unknown as Design
}
