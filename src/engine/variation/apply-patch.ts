import type { Design } from '../design/design.ts'
import { DesignFault, type DesignProblem } from '../design/design-fault.ts'
import { contentHash } from '../versions/content-hash.ts'
import { applyChanges } from './patch/apply-changes.ts'
import { arrangeBy } from './patch/arrange.ts'
import type { Change, Patch } from './patch/change.ts'
import { type Address, above, upFrom } from './tree/address.ts'
import { find } from './tree/find.ts'
import { type Json, same } from './tree/json.ts'
import { requireOwnKeys } from './tree/own-keys.ts'

const misfit = (at: string, message: string): readonly DesignProblem[] => [{ at, code: 'patch-misfit', message }]

const asItWas = (design: Json, change: Change): readonly DesignProblem[] => {
  const { value } = find(design, change.at)
  if (change.kind === 'add') return value === undefined ? [] : misfit(change.at, 'This is there already')
  if (change.kind !== 'set') return value === undefined ? misfit(change.at, 'This is not there') : []
  const emptied = change.to === undefined && same(change.from, [])
  return emptied || same(value, change.from) ? [] : misfit(change.at, 'This is not as it was when it was changed')
}

/** What a change is made in: what owns the list that something moves to or is added to, what holds a leaf. */
const homeOf = (change: Change): Address =>
  above(change.kind === 'move' ? change.to : change.kind === 'add' ? above(change.at) : change.at)

/** A change whose home is nowhere would be made nowhere: its home must be in the design, or come with the patch. */
const atHome = (design: Json, changes: readonly Change[], change: Change): readonly DesignProblem[] => {
  const home = homeOf(change)
  const comes = changes.some((one) => one.at === home && (one.kind === 'add' || (one.kind === 'set' && 'to' in one)))
  if (!comes && find(design, home).value === undefined) return misfit(home, 'What a change goes into is not there')
  return comes || change.kind === 'remove' || !isTaken(changes, home)
    ? []
    : misfit(home, 'The patch removes what a change of it goes into')
}

/** Does a patch take away what stands at an address? What it moves out of there lives on. */
const isTaken = (changes: readonly Change[], address: Address): boolean => {
  for (const at of upFrom(address)) {
    const here = changes.filter((change) => change.at === at)
    if (here.some((change) => change.kind === 'move' && change.to !== above(at))) return false
    if (here.some((change) => change.kind === 'remove' || (change.kind === 'set' && change.to === undefined)))
      return true
  }
  return false
}

const misfits = (design: Json, changes: readonly Change[], change: Change): readonly DesignProblem[] => {
  const changed = asItWas(design, change)
  return changed.length > 0 ? changed : atHome(design, changes, change)
}

/**
 * Makes the changes of a patch. On the design that it was made from, the result is byte for byte (in canonical form) the
 * one that it was made to. It may be applied to another in which each part that it changes is as it was, and what it puts
 * something into is there; where one is not, it throws a DesignFault that names them all.
 */
export const applyPatch = (to: Design, patch: Patch): Design => {
  const design = to as unknown as Json
  requireOwnKeys(design)
  const problems = patch.changes.flatMap((change) => misfits(design, patch.changes, change))
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
