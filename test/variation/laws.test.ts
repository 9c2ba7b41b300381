import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '../../src/engine/design/normalise.ts'
import { applyPatch } from '../../src/engine/variation/apply-patch.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { type Merged, mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { readPatch } from '../../src/engine/variation/patch/read-patch.ts'
import { canonical } from '../../src/engine/versions/canonical.ts'
import { type Case, cases, coverage, tryLaws, vary } from './cases.ts'
import { type Doc, schemaKeys } from './make-design.ts'
import { type Excused, lostChanges, settledWrongly } from './survival.ts'

const equal = (one: unknown, other: unknown, what: string): void => assert.equal(canonical(one), canonical(other), what)
const excused: Excused = {}
const seen = { conflicts: {} as Record<string, number>, taken: 0, clean: 0, settled: 0, independent: 0 }

const roundTrip = ({ base, ours, theirs }: Case): void => {
  const pairs = [
    [base, ours],
    [ours, theirs],
  ] as const
  for (const [a, b] of pairs) {
    const read = readPatch(JSON.parse(JSON.stringify(diffDesigns(a, b).patch)))
    if ('wrong' in read) assert.fail(read.wrong)
    equal(applyPatch(a, read.patch), b, 'applied')
  }
}

const identity = ({ base, ours: x }: Case): void => {
  for (const [what, three, wanted] of [
    ['merge(b, b, x) = x', { base, ours: base, theirs: x }, x],
    ['merge(b, x, b) = x', { base, ours: x, theirs: base }, x],
    ['merge(b, x, x) = x', { base, ours: x, theirs: x }, x],
  ] as const) {
    const { merged, conflicts } = mergeDesigns(three)
    assert.deepEqual(conflicts, [], what)
    equal(merged, wanted, what)
  }
}

const told = ({ conflicts }: Merged, swap: boolean) =>
  conflicts
    .map(({ path, kind, base, ours, theirs }) =>
      canonical({ path, kind, base, sides: swap ? [theirs, ours] : [ours, theirs] }),
    )
    .sort()

const swapped = ({ base, ours, theirs, merge: one }: Case): void => {
  const other = mergeDesigns({ base, ours: theirs, theirs: ours })
  assert.deepEqual(told(one, false), told(other, true))
  if (one.conflicts.length === 0) equal(one.merged, other.merged, 'merged')
  // one by one settled for the same side, the two ways round end in the same design
  const all = (merged: Merged, side: 'ours' | 'theirs') =>
    Object.fromEntries(merged.conflicts.map(({ path }) => [path, side]))
  const mine = mergeDesigns({ base, ours, theirs }, all(one, 'theirs'))
  const yours = mergeDesigns({ base, ours: theirs, theirs: ours }, all(other, 'ours'))
  assert.deepEqual([mine.conflicts, mine.unused], [[], []])
  equal(mine.merged, yours.merged, 'settled')
  seen.settled += one.conflicts.length
}

const independent = ({ base, tape }: Case): void => {
  const mine = vary(base, tape)
  const yours = vary(base, tape, mine.touched)
  const { conflicts, merged } = mergeDesigns({ base, ours: mine.design, theirs: yours.design })
  assert.deepEqual(
    conflicts.map(({ path, kind }) => [path, kind]),
    [],
  )
  assert.deepEqual(lostChanges({ base, ours: mine.design, theirs: yours.design, merged }, []), [])
  seen.independent += yours.touched.size
}

const survival = ({ base, ours, theirs, merge: { merged, conflicts, taken } }: Case): void => {
  for (const { kind } of conflicts) seen.conflicts[kind] = (seen.conflicts[kind] ?? 0) + 1
  seen.taken += taken.ours + taken.theirs + taken.both
  seen.clean += Number(conflicts.length === 0)
  assert.deepEqual(lostChanges({ base, ours, theirs, merged }, conflicts, excused), [])
}

/** Two changes that are both there and cannot both be made, as read off the three documents. */
const isReal = ({ kind, base, ours, theirs }: Merged['conflicts'][number]): boolean => {
  const differ = (one: unknown, other: unknown) => canonical(one ?? null) !== canonical(other ?? null)
  if (!differ(ours, theirs)) return false
  if (kind === 'both-added') return base === null
  if (kind === 'removed-changed' || kind === 'removed-moved') {
    if (base === null || (ours === null) === (theirs === null)) return false
    return kind === 'removed-moved' || differ(base, ours ?? theirs)
  }
  return kind === 'same-place' || (differ(base, ours) && differ(base, theirs))
}

const minimal = ({ base, ours, theirs, merge: { merged, conflicts } }: Case): void => {
  for (const conflict of conflicts) assert.ok(isReal(conflict), canonical(conflict))
  for (const conflict of conflicts.slice(0, 3)) {
    const settled = mergeDesigns({ base, ours, theirs }, { [conflict.path]: 'theirs' })
    const others = conflicts.filter((one) => one !== conflict)
    assert.deepEqual(told(settled, false), told({ ...settled, conflicts: others }, false))
    const docs = { base, ours, theirs, merged, settled: settled.merged }
    assert.deepEqual(settledWrongly(docs, conflict, others), [], `${conflict.kind} ${conflict.path}`)
  }
}

const reordered = ({ base, ours, tape }: Case): void => {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(turn)
      const keyed = items.every((one) => typeof one === 'object' && one !== null && ('id' in one || 'from' in one))
      return keyed
        ? items
            .map((one) => ({ one, by: tape.upTo(60_000) }))
            .sort((a, b) => a.by - b.by)
            .map(({ one }) => one)
        : items
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]))
  }
  const other = normalise(turn(base) as Doc)
  // a side that only turns every list round changes no leaf of the other, and conflicts with nothing but a removal or a place
  const { merged, conflicts } = mergeDesigns({ base, ours: other, theirs: ours })
  assert.deepEqual(lostChanges({ base, ours: other, theirs: ours, merged }, conflicts), [])
  const leaves = conflicts.filter(({ kind }) => kind === 'both-changed' || kind === 'both-added')
  assert.deepEqual(
    leaves.map(({ path }) => path),
    [],
  )
  // a base whose lists all stand in another order: the leaves of a merge are the same, whatever the places
  const turned = mergeDesigns({ base: other, ours, theirs: ours })
  assert.deepEqual(turned.conflicts, [])
  equal(turned.merged, ours, 'merge(turned b, x, x) = x')
}

const laws = {
  'a patch, applied to what it was made from, gives what it was made to, byte for byte': roundTrip,
  'what one side alone changed is the merge, and what both changed alike is taken once': identity,
  'the sides may be swapped: the same result and the same conflicts': swapped,
  'changes of different leaves never conflict': independent,
  'every change of either side is in the result or in a conflict that is listed': survival,
  'a conflict is of two changes that are there, and settling it changes what it is about and nothing else': minimal,
  'reordering every list of the base changes no leaf': reordered,
}
const failed = tryLaws(laws)
for (const law of Object.keys(laws))
  test(`${law}: ${cases} designs`, (t) => {
    const failures = failed.get(law) ?? []
    t.diagnostic(`${cases} cases, ${failures.length} failures`)
    assert.deepEqual(failures.slice(0, 2), [], `${failures.length} of ${cases} failed`)
  })

test('the generator made every key of the schema, and, of enough designs, every kind of conflict', (t) => {
  const missing = schemaKeys().filter((key) => !coverage.has(key))
  t.diagnostic(`${schemaKeys().length - missing.length} of ${schemaKeys().length} keys of the schema made`)
  t.diagnostic(JSON.stringify(seen))
  t.diagnostic(`leaves given up to a conflict, by why: ${JSON.stringify(excused)}`)
  assert.deepEqual(missing, [])
  const kinds = ['both-added', 'both-changed', 'moved-twice', 'order', 'removed-changed', 'removed-moved', 'same-place']
  if (cases >= 5000) assert.deepEqual(Object.keys(seen.conflicts).sort(), kinds)
})
