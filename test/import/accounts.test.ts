import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { checkDesign } from '../../src/engine/check/check-design.ts'
import { Design } from '../../src/engine/design/design.ts'
import { changedCodes, lostCodes, problemCodes } from '../../src/engine/import/codes.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { absent, sharedForms } from './shared-forms.ts'
import { sourcePointers } from './source-pointers.ts'

const imported = sharedForms.map((form) => ({ form, result: importForm(form.source, { name: form.file }) }))
const fits = Compile(Design)

test('every code of the report stands in the documentation with its words, and no other', () => {
  const text = readFileSync(new URL('../../docs/how-to/import-forms.md', import.meta.url), 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, code, means]) => [code, means])
  const all = [changedCodes, lostCodes, problemCodes].flatMap((codes) => Object.entries(codes))
  assert.deepEqual(rows, all)
})

const at = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    // biome-ignore lint/suspicious/noExplicitAny: any JSON
    .reduce((value: any, key) => value?.[key], document)

test('the walker of the tests finds as many parts as the manifest counted', { skip: absent ?? false }, () => {
  for (const { form } of imported) {
    const found = sourcePointers(form.source)
    const revealed = (found.component ?? []).filter((one) => one.includes('/conditionallyRevealedComponents/'))
    assert.equal(found.page?.length, form.pages, form.file)
    assert.equal((found.component ?? []).length - revealed.length, form.components, form.file)
    assert.equal(found.condition?.length, form.conditions, form.file)
    assert.equal(found.list?.length, form.lists, form.file)
  }
})

for (const { form, result } of imported) {
  test(`every part of ${form.file} is carried, changed or lost, once`, () => {
    const { carried, changed, lost } = result
    const said = [...carried, ...changed, ...lost].map((line) => line.at)
    assert.equal(new Set(said).size, said.length, 'nothing is said twice')
    for (const [kind, pointers] of Object.entries(sourcePointers(form.source)))
      for (const pointer of pointers) assert.ok(said.includes(pointer), `${kind} ${pointer}`)
    for (const pointer of said) assert.notEqual(at(form.source, pointer), undefined, `${pointer} is in the source`)
    for (const { to } of [...carried, ...changed])
      assert.notEqual(at(result.design, to), undefined, `${to} is in the design`)
    for (const { code, how } of changed) assert.ok(code in changedCodes && how.length > 5, code)
    for (const { code, why } of lost) assert.ok(code in lostCodes && why.length > 5, code)
    for (const { code } of result.problems) assert.ok(code in problemCodes, code)
  })

  test(`the design made of ${form.file} fits the schema and passes every check`, () => {
    assert.ok(fits.Check(result.design), JSON.stringify([...fits.Errors(result.design)].slice(0, 3)))
    assert.deepEqual(checkDesign(result.design, { languages: ['en'] }).problems, [])
  })
}

test('of the forms that public bodies use, 95 in 100 lose nothing', { skip: absent ?? false }, () => {
  const real = imported.filter(({ form }) => form.kind === 'real')
  const losing = real.filter(({ result }) => result.lost.length > 0).map(({ form }) => form.file)
  assert.equal(real.length, 102)
  assert.ok(losing.length <= 5, losing.join(', '))
})

// What cannot be kept is known by name, so that a new loss is looked at before it is accepted.
test('only what a program of the source’s own did is lost', { skip: absent ?? false }, () => {
  const real = imported.filter(({ form, result }) => form.kind === 'real' && result.lost.length > 0)
  assert.deepEqual(
    real
      .map(({ form, result }) => [form.file, [...new Set(result.lost.map(({ code }) => code))].sort().join(' ')])
      .sort(),
    [
      ['defra-adding-value/adding-value.yaml', 'page-event'],
      ['defra-adding-value/adding-value__2.json', 'page-event'],
      ['ukhsa-kls/kls-training-magic-link.json', 'custom-page limit-not-enforced reached-by-code'],
      ['ukhsa-kls/magic-link.json', 'custom-page reached-by-code'],
    ],
  )
})
