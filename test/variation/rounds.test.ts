import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Design } from '../../src/engine/design/design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { applyPatch } from '../../src/engine/variation/apply-patch.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { canonical } from '../../src/engine/versions/canonical.ts'
import { seededTape } from '../engine/tape.ts'
import { absent, sharedForms } from '../import/shared-forms.ts'
import { vary } from './cases.ts'
import { lostChanges } from './survival.ts'

/** What the rounds of one form have in common: the folder, and the name without the marks of a fund or a round. */
const formOf = (file: string): string =>
  file
    .replace(/\.(json|ya?ml)$/, '')
    .replace(/__\d+$/, '')
    .replace(/\/dpif-/, '/')
    .replace(/-(dpi|hsra|rp|vr|ns|cy)\b/g, '')

const rounds = Map.groupBy(
  sharedForms.flatMap(({ file, source }) => {
    const { design } = importForm(source, { name: 'form' })
    return design ? [{ file, form: formOf(file), design: normalise(design) }] : []
  }),
  ({ form }) => form,
)
const pairs = [...rounds.values()].flatMap((all) => all.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b, all }))))
const equal = (one: Design, other: Design, what: string) => assert.equal(canonical(one), canonical(other), what)

test('the laws hold on every pair of rounds of one published form', { skip: absent ?? false }, (t) => {
  const seen = { pairs: pairs.length, changes: 0, merges: 0, conflicts: 0 }
  for (const [i, { a, b, all }] of pairs.entries()) {
    const said = `${a.file} and ${b.file}`
    for (const [x, y] of [
      [a.design, b.design],
      [b.design, a.design],
    ] as const) {
      const { patch, changes } = diffDesigns(x, y)
      seen.changes += changes.length
      equal(applyPatch(x, JSON.parse(JSON.stringify(patch))), y, said)
      for (const [three, wanted] of [
        [{ base: x, ours: x, theirs: y }, y],
        [{ base: x, ours: y, theirs: x }, y],
        [{ base: x, ours: y, theirs: y }, y],
      ] as const) {
        const { merged, conflicts } = mergeDesigns(three)
        assert.deepEqual(conflicts, [], said)
        equal(merged, wanted, said)
      }
    }
    // the next round against a council's own changes, and against every third round of the same form
    const local = vary(a.design, seededTape(i)).design
    for (const theirs of [local, ...all.filter((one) => one !== a && one !== b).map(({ design }) => design)]) {
      const designs = { base: a.design, ours: theirs, theirs: b.design }
      const one = mergeDesigns(designs)
      const other = mergeDesigns({ base: a.design, ours: b.design, theirs })
      const paths = (conflicts: typeof one.conflicts) => conflicts.map(({ path, kind }) => `${kind} ${path}`).sort()
      assert.deepEqual(paths(one.conflicts), paths(other.conflicts), said)
      if (one.conflicts.length === 0) equal(one.merged, other.merged, said)
      assert.deepEqual(lostChanges({ ...designs, merged: one.merged }, one.conflicts), [], said)
      seen.merges += 1
      seen.conflicts += one.conflicts.length
    }
  }
  t.diagnostic(JSON.stringify(seen))
  assert.ok(pairs.length >= 20, `${pairs.length} pairs`)
})
