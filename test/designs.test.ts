import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkDesign } from '../src/engine/check/check-design.ts'
import type { Design } from '../src/engine/design/design.ts'
import { parseDesign } from '../src/engine/design/design-file.ts'
import { normalise } from '../src/engine/design/normalise.ts'
import { runExamples } from '../src/engine/examples/run-examples.ts'
import { compile } from '../src/engine/journey/compile.ts'

const root = join(import.meta.dirname, '..')
const sharedData = process.env.SHARED_DATA ?? join(root, '../shared/data')
const names = readdirSync(join(root, 'designs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const written = (name: string): unknown =>
  parseDesign(readFileSync(join(root, 'designs', name, 'design.yaml'), 'utf8')).design

/** Every text by language of the design, with where it stands; answers of examples hold none. */
function texts(value: unknown, at = ''): readonly { at: string; text: Readonly<Record<string, string>> }[] {
  if (typeof value !== 'object' || value === null || at.endsWith('/answers')) return []
  if ('en' in value || 'cy' in value) return [{ at, text: value as Record<string, string> }]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}/${key}`))
}

/** The ids of the Local Government Services List that either list of the shared data knows. */
function knownServices(): ReadonlySet<number> {
  const rows = (file: string) =>
    readFileSync(join(sharedData, 'services', file), 'utf8')
      .split('\n')
      .slice(1)
  const publisher = rows('publisher/local_services.csv').map((row) => Number(row.split(',')[0]))
  const links = rows('lgsl_lgil_fallback_links.csv').map((row) => Number(row.trim().split(',').at(-2)))
  return new Set([...publisher, ...links].filter((id) => id > 0))
}

test('the four services that Moothall starts with are there', () => {
  for (const name of ['garden-waste', 'street-problem', 'single-person-discount', 'care-needs-assessment'])
    assert.ok(names.includes(name), name)
})

for (const name of names)
  test(`the design ${name}`, async (t) => {
    const design: Design = normalise(written(name))

    await t.test('is a service design named as its folder', () => assert.equal(design.id, name))

    await t.test('has nothing that check would refuse, in a place that requires English and Welsh', () => {
      assert.deepEqual(checkDesign(written(name), { languages: ['en', 'cy'] }).problems, [])
    })

    await t.test('has six examples or more, and each comes out as it says', () => {
      const results = runExamples(compile(design))
      assert.ok(results.length >= 6, `${results.length} examples`)
      for (const { id, ok, differs } of results) assert.ok(ok, `${id}: ${JSON.stringify(differs)}`)
    })

    await t.test('has an example that ends in an application, and one that is turned away', () => {
      const expected = (design.examples ?? []).map(({ expect }) => expect)
      assert.ok(expected.some(({ complete }) => complete === true))
      assert.ok(expected.some(({ eligible }) => eligible === false))
    })

    await t.test('says everything in Welsh, in words that are not the English', () => {
      const said = texts(design)
      assert.ok(said.length > 50, `only ${said.length} texts found`)
      for (const { at, text } of said) {
        assert.ok(text.en?.trim() && text.cy?.trim(), `${at}: ${JSON.stringify(text)}`)
        assert.notEqual(text.cy, text.en, at)
        const marks = (words: string | undefined) => [...(words ?? '').matchAll(/\{[^}]*\}/g)].map(([mark]) => mark)
        assert.deepEqual(new Set(marks(text.cy)), new Set(marks(text.en)), `${at}: not the same is filled in`)
      }
    })

    await t.test('names at least two published services it was modelled on', () => {
      const urls = (design.modelledOn ?? []).map(({ url }) => new URL(url))
      assert.ok(new Set(urls.map(({ host }) => host)).size >= 2, `${urls}`)
    })

    await t.test('says what it costs, how long answers are kept, what is counted and how to ask for a review', () => {
      assert.deepEqual(Object.keys(design.costs?.channels ?? {}).sort(), ['desk', 'paper', 'phone', 'web'])
      assert.ok(design.retention?.because, 'why the answers are kept so long')
      assert.ok((design.counted ?? []).length > 0, 'counted')
      assert.ok(design.review, 'review')
    })

    await t.test('writes to the person on receipt and at each end', () => {
      const messages = design.messages ?? []
      assert.ok(messages.some(({ event }) => event === 'submitted'))
      const decided = messages.some(({ event }) => event === 'decided')
      for (const { id, outcome, next } of design.stages)
        if (outcome && !next && !decided && id !== 'known')
          assert.ok(
            messages.some(({ stage }) => stage === id),
            `nothing is sent at ${id}`,
          )
    })

    await t.test('turns away whom it must before it asks who they are', () => {
      const last = design.pages.findLastIndex(({ end }) => end)
      assert.ok(last > 0)
      for (const { id, questions = [] } of design.pages.slice(0, last))
        for (const { type, id: question } of questions)
          assert.ok(!['name', 'email', 'phone', 'nhsNumber', 'date', 'file'].includes(type), `${id}: ${question}`)
    })

    await t.test('has the number of a service in the Local Government Services List', (t) => {
      if (!existsSync(join(sharedData, 'services'))) return t.skip(`no lists of services at ${sharedData}`)
      assert.ok(knownServices().has(design.lgsl ?? 0), `${design.lgsl}`)
    })
  })
