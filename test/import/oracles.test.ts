import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFormModel } from './oracles/form-model.ts'
import { explained, heldAgainst } from './oracles/held-against.ts'
import { absent, sharedForms } from './shared-forms.ts'

const asOf = '2026-11-21'
const sets = Number(process.env.ORACLE_SETS ?? 1000)
const seed = Number(process.env.ORACLE_SEED ?? 20261122)
const began = process.cpuUsage()

const openModel = absent ? undefined : await openFormModel()
const models = new Map(sharedForms.map(({ file, source }) => [file, openModel?.(source)] as const))
const walked = { reference: 0, model: 0 }
const pages: Record<string, Record<string, readonly string[]>> = {}
const added: Record<string, readonly string[]> = {}

for (const [place, form] of sharedForms.entries()) {
  const model = models.get(form.file)
  const of = { asOf, sets, seed: seed + place }

  test(`${form.file}: our path is that of the reference walker`, () => {
    const held = heldAgainst(form, 'reference', of)
    assert.equal(held.difference, undefined)
    walked.reference += held.sets
    for (const [path, code] of Object.entries(held.notInDesign)) {
      const forms = pages[code] ?? {}
      pages[code] = forms
      forms[form.file] = [...(forms[form.file] ?? []), path].sort()
    }
    if (held.added.length > 0) added[form.file] = held.added
  })

  if (!model || !('walk' in model)) continue
  test(`${form.file}: our path is that of DEFRA's form model`, () => {
    const held = heldAgainst(form, 'model', { ...of, model })
    assert.equal(held.difference, undefined)
    assert.equal(
      held.accounted > 0,
      form.file in explained.model.differences,
      'a difference is there if it is explained',
    )
    walked.model += held.sets
  })
}

test('forms that the model does not take are those that are listed, each with why', { skip: absent ?? false }, () => {
  const out = Object.groupBy(
    sharedForms.flatMap(({ file }) => {
      const model = models.get(file)
      return model && 'reason' in model ? [{ file, because: model.reason }] : []
    }),
    ({ because }) => because,
  )
  const seen = Object.entries(out).map(([because, forms = []]) => ({
    because,
    forms: forms.map(({ file }) => file).sort(),
  }))
  assert.deepEqual(
    seen.sort((a, b) => a.because.localeCompare(b.because)),
    explained.model.leftOut,
  )
  const real = sharedForms.filter(({ kind }) => kind === 'real').map(({ file }) => file)
  for (const { forms } of explained.model.leftOut) for (const file of forms) assert.ok(!real.includes(file), file)
})

test('repairs made for the model are those that are listed, each with why', { skip: absent ?? false }, () => {
  const seen: Record<string, string[]> = {}
  for (const { file } of sharedForms) {
    const model = models.get(file)
    if (model && 'walk' in model) for (const name of model.repairs) seen[name] = [...(seen[name] ?? []), file].sort()
  }
  const listed = Object.fromEntries(Object.entries(explained.model.repairs).map(([name, { forms }]) => [name, forms]))
  assert.deepEqual(seen, listed)
  for (const { why } of Object.values(explained.model.repairs)) assert.ok(why.length > 10)
})

const few = sets < 1000 ? 'fewer than 1,000 sets do not come to every page' : false
test('pages that only one side has are those that are listed, each with why', { skip: absent ?? few }, () => {
  const listed = Object.entries(explained.notInDesign)
  assert.deepEqual(pages, Object.fromEntries(listed.map(([code, { forms }]) => [code, forms])))
  assert.deepEqual(added, Object.fromEntries(Object.entries(explained.added).map(([file, one]) => [file, one.pages])))
  for (const { why } of [...Object.values(explained.notInDesign), ...Object.values(explained.added)])
    assert.ok(why.length > 10)
})

test('nothing is explained that no form shows', { skip: absent ?? false }, (t) => {
  const known = new Set(sharedForms.map(({ file }) => file))
  for (const file of Object.keys(explained.model.differences)) assert.ok(known.has(file), file)
  assert.deepEqual(explained.reference.differences, {})
  const { user, system } = process.cpuUsage(began)
  t.diagnostic(
    `seed ${seed} (ORACLE_SEED), ${sets} sets a form: ${walked.reference} paths by the reference walker on ${sharedForms.length} forms, ` +
      `${walked.model} by DEFRA's model on ${[...models.values()].filter((one) => one && 'walk' in one).length}, ` +
      `${Object.keys(explained.model.differences).length} form differs as explained; ${((user + system) / 1e6).toFixed(1)} s of CPU`,
  )
})
