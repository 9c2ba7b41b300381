import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/core/ids.ts'
import { applicationPages } from '../../src/domains/applications/journey/application.pages.ts'
import { submissionPages } from '../../src/domains/applications/submission/submission.pages.ts'
import { publish } from '../../src/domains/designs/publish.ts'
import { addOrganisation } from '../../src/domains/places/add-organisation.ts'
import { checkDesign } from '../../src/engine/check/check-design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { moveClock, resetClock } from '../../src/platform/clock.ts'
import { injecting, openBrowser } from '../applicant/browser.ts'
import { freshDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'
import { triedOn } from './at-limits.ts'
import { coverageOf } from './coverage.ts'
import { explained } from './oracles/held-against.ts'
import { seeded } from './random-answer.ts'
import { journeyByHttp } from './robot.ts'
import { absent, sharedForms, worthTrying } from './shared-forms.ts'

const slug = 'importer'
const org = newId()
const asOf = '2026-11-21'
const real = sharedForms.filter(({ kind }) => kind === 'real')

const db = await freshDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const asOperator = { org, purpose: 'operation' as const, name: 'import', operator: { membership: undefined } }
await db.jobs.jobWork(asOperator, (work) =>
  addOrganisation(work, {
    id: org,
    slug,
    name: { en: 'An organisation that takes its forms along' },
    kind: 'council',
    languages: ['en'],
    brand: { colour: '#0f4c3a' },
    contact: { phone: '01632 960100', hours: { en: 'Monday to Friday' }, email: 'help@importer.example', address: [] },
  }),
)
await db.jobs.bare((tx) => moveClock(tx, Temporal.Instant.from(`${asOf}T12:00:00Z`)))
const edge = await openEdge(db, { applications: [...applicationPages, ...submissionPages(() => 'none')] })
const ends = { done: 0, 'turned away': 0, pages: 0, refused: 0 }
const seed = Number(process.env.ROBOT_SEED ?? 20261122)
const without: string[] = []

for (const [place, form] of sharedForms.entries()) {
  if (form.kind !== 'real') continue
  test(`${form.file} is published, and a robot completes every way through it by HTTP without JavaScript`, async () => {
    const { design: document } = importForm(form.source, { name: form.file })
    const languages = ['en']
    const up = { document, checked: checkDesign(document, { languages }), publisher: slug, languages, by: 'operator' }
    const published = await db.jobs.jobWork(asOperator, (work) =>
      publish(work, { ...up, canSignIn: true, reason: 'Imported', severity: 'better' }),
    )
    assert.deepEqual([published.waitsFor, published.problems], [[], []])
    const design = normalise(document)
    const compiled = compile(design)
    const luck = { random: seeded(seed), asOf, ...worthTrying(form) }
    // boxes only: how many files or items there may be is held elsewhere
    const refused = design.pages.flatMap(({ questions = [] }) =>
      (questions as readonly Question[]).flatMap((question) =>
        question.type === 'file' || question.type === 'group'
          ? []
          : triedOn(design, question, luck)
              .limits.filter(({ past }) => past !== '' && JSON.stringify(past) !== '[]')
              .map(({ past }) => ({ question: question.id, value: past })),
      ),
    )
    const shown = new Set<string>()
    const found = coverageOf(form, { asOf, organisation: slug, seed: seed + place, sets: 1000 })
    let done = 0
    for (const answers of found.journeys) {
      const end = evaluate(compiled, { answers, asOf, organisation: slug })
      const asked = end.path.filter((id) => id !== end.end)
      const fresh = refused.filter(({ question }) =>
        design.pages.some(({ id, questions }) => !shown.has(id) && questions?.some((one) => one.id === question)),
      )
      const journeying = { org: slug, design, answers, refused: fresh }
      const journey = await journeyByHttp(openBrowser(injecting(edge.app)), journeying)
      // from a list of tasks a person may be turned away before pages of other tasks
      if (end.complete) assert.deepEqual(new Set(journey.pages), new Set(asked))
      else assert.ok(new Set(journey.pages).isSubsetOf(new Set(asked)), journey.pages.join())
      assert.equal(journey.end, end.complete ? 'done' : `not-eligible:${end.end}`)
      if (end.complete) assert.match(journey.reference ?? '', /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      for (const id of [...journey.pages, end.end ?? '']) shown.add(id)
      ends[end.complete ? 'done' : 'turned away']++
      ends.refused += journey.refused
      if (end.complete) done++
    }
    shown.delete('')
    assert.deepEqual([...shown].sort(), design.pages.map(({ id }) => id).sort())
    ends.pages += shown.size
    if (done === 0) without.push(form.file)
  })
}

test('every published form that asks anything ended in an application', { skip: absent ?? false }, async (t) => {
  t.diagnostic(
    `seed ${seed}: ${ends.done} applications with a reference, ${ends['turned away']} turned away where the form does so; ` +
      `${ends.pages} pages, ${ends.refused} answers past a limit refused on the way`,
  )
  await db.jobs.bare(resetClock)
  const nothing = Object.keys(explained.noApplication).filter((file) => real.some((form) => form.file === file))
  assert.deepEqual(without.sort(), nothing.sort())
  const [{ cases } = { cases: 0 }] = await db.sql<{ cases: number }>('select count(*)::int as cases from cases.case')
  assert.equal(cases, ends.done)
})
