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
import { kindOf } from '../src/engine/questions/kinds.ts'
import { covered, evaluated, toCover } from './designs/coverage.ts'
import { atAndPast } from './designs/limits.ts'
import { renamed } from './designs/renamed.ts'
import { similarity } from './designs/similarity.ts'
import { structureOf } from './designs/structure.ts'

const root = join(import.meta.dirname, '..')
type Rule = NonNullable<Design['rules']>[number]

const sharedData = process.env.SHARED_DATA ?? join(root, '../shared/data')
const names = readdirSync(join(root, 'designs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const written = (name: string): unknown =>
  parseDesign(readFileSync(join(root, 'designs', name, 'design.yaml'), 'utf8')).design

/** Question types that say who somebody is, or that cost them trouble. */
const tellingWho: readonly string[] = ['name', 'email', 'phone', 'nhsNumber', 'nationalInsurance', 'file']

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

/** Free and paid, reported and applied for, about homes, roads, bins, children, health and conduct. */
const library = [
  ...['garden-waste', 'street-problem', 'single-person-discount', 'care-needs-assessment', 'resident-parking-permit'],
  ...['blue-badge', 'missed-bin', 'bulky-waste', 'council-tax-moved-home', 'taxi-driver-licence', 'carers-assessment'],
  ...['free-school-meals', 'in-year-school-admission', 'housing-repair', 'pre-application-advice'],
]

test('the fifteen services of the library are there', () => {
  for (const name of library) assert.ok(names.includes(name), name)
})

test('no two designs are alike in structure by more than half', (t) => {
  const structures = names.map((name) => ({ name, structure: structureOf(normalise(written(name))) }))
  const pairs = structures.flatMap((one, i) =>
    structures
      .slice(i + 1)
      .map((other) => ({ pair: `${one.name} and ${other.name}`, alike: similarity(one.structure, other.structure) })),
  )
  for (const { pair, alike } of pairs.toSorted((a, b) => b.alike - a.alike)) t.diagnostic(`${alike.toFixed(3)} ${pair}`)
  for (const { pair, alike } of pairs) assert.ok(alike <= 0.5, `${pair}: ${alike}`)
})

test('a design under other names is the same structure, and one with half of its pages is half like it', () => {
  for (const name of names) {
    const design = normalise(written(name))
    const copy = renamed(design)
    assert.notDeepEqual(copy.pages, design.pages)
    assert.ok(similarity(structureOf(design), structureOf(copy)) > 0.95, `${name} is recognised under other names`)
    const half = {
      ...design,
      pages: design.pages.filter((_, i) => i % 2 === 0),
      rules: (design.rules ?? []).slice(0, 2),
    }
    const alike = similarity(structureOf(design), structureOf(half))
    assert.ok(alike > 0.5 && alike < 0.9, `${name} and its half: ${alike}`)
  }
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

    await t.test('its examples come to every page, every row of every rule and both sides of every condition', () => {
      const met = covered(design)
      const wanted = toCover(design)
      t.diagnostic(`${wanted.length} of ${name} covered by ${design.examples?.length} examples`)
      assert.deepEqual(
        wanted.filter((one) => !met.has(one)),
        [],
      )
    })

    await t.test('takes an answer at each limit and refuses the one past it', () => {
      const compiled = compile(design)
      const limits = atAndPast(design)
      t.diagnostic(`${limits.length} limits of ${name}`)
      for (const { example, answers, question, field, wrong } of limits) {
        const own = [...(question.checks ?? [])].map(({ id }) => id)
        const pageOwn = design.pages.flatMap(({ checks = [] }) => checks.map(({ id }) => id))
        const { problems } = evaluated(compiled, example, answers)
        const refused = problems.some((one) => one.field === field && ![...own, ...pageOwn].includes(one.code))
        assert.equal(refused, wrong, `${field} in ${example.id}: ${JSON.stringify(problems)}`)
      }
    })

    await t.test('meets no defect wherever a person stops', () => {
      const compiled = compile(design)
      for (const example of design.examples ?? []) {
        const { path } = evaluated(compiled, example)
        for (let asked = 0; asked < path.length; asked++) {
          const ids = design.pages.filter(({ id }) => path.indexOf(id) >= 0 && path.indexOf(id) < asked)
          const given = ids.flatMap(({ questions = [] }) => questions.map(({ id }) => id))
          const answers = Object.fromEntries(Object.entries(example.answers).filter(([id]) => given.includes(id)))
          assert.doesNotThrow(() => evaluated(compiled, example, answers), `${example.id} after ${asked} pages`)
        }
      }
    })

    await t.test('has a decision of three reasons or more, and an end that says no', () => {
      assert.ok((design.rules ?? []).some(({ decide }) => decide.filter(({ because }) => because).length >= 3))
      // Where a result is shown line by line it is the lines that say why, each that is not nothing; what they are reckoned from is not said.
      const lines = new Set((design.rules ?? []).flatMap((rule) => rule.lines ?? []))
      const reckoned = ({ id, lines: own }: Rule) => lines.size > 0 && id !== 'eligible' && (own || !lines.has(id))
      for (const rule of (design.rules ?? []).filter((one) => !reckoned(one)))
        for (const row of rule.decide)
          assert.ok(row.because || (lines.has(rule.id) && row.then === '0'), `${rule.id}/${row.id} says why`)
      const bad = (design.outcomes ?? []).filter(({ success }) => !success).map(({ id }) => id)
      assert.ok(design.stages.some(({ outcome }) => outcome !== undefined && bad.includes(outcome)))
      const told = (design.messages ?? []).filter(({ event }) => event === 'decided' || event === undefined)
      assert.ok(
        told.some(({ body }) => JSON.stringify(body).includes('{review}')),
        'the decision says how to contest it',
      )
    })

    await t.test('every question has its category, every stage that works its team and its target', () => {
      for (const { questions = [] } of design.pages)
        for (const { id, type, category } of questions)
          assert.ok(category ?? kindOf(type).defaultCategory, `${id} has a category`)
      for (const { id, outcome, team, target } of design.stages)
        assert.ok(outcome !== undefined || (team && target), `${id} has a team and a target`)
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
          assert.ok(!tellingWho.includes(type) && question !== 'birthDate', `${id}: ${question}`)
    })

    await t.test('has the number of a service in the Local Government Services List, or says why it has none', (t) => {
      if (!existsSync(join(sharedData, 'services'))) return t.skip(`no lists of services at ${sharedData}`)
      const readme = readFileSync(join(root, 'designs', name, 'README.md'), 'utf8')
      if (design.lgsl === undefined) assert.match(readme, /LGSL|list of local government services/, 'why it has none')
      else assert.ok(knownServices().has(design.lgsl), `${design.lgsl}`)
    })
  })
