import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/core/ids.ts'
import { applicationPages } from '../../src/domains/applications/journey/application.pages.ts'
import { submissionPages } from '../../src/domains/applications/submission/submission.pages.ts'
import { publish } from '../../src/domains/designs/publish.ts'
import { addOrganisation } from '../../src/domains/places/add-organisation.ts'
import { checkDesign } from '../../src/engine/check/check-design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { moveClock, resetClock } from '../../src/platform/clock.ts'
import { injecting, openBrowser } from '../applicant/browser.ts'
import { freshDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'
import { journeyByHttp } from './robot.ts'
import { absent, sharedForms } from './shared-forms.ts'
import { answersByLuck } from './walk-by-luck.ts'

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
const ends = { done: 0, 'turned away': 0 }

for (const form of real)
  test(`${form.file} is published, and a robot completes it by HTTP without JavaScript`, async () => {
    const { design: document } = importForm(form.source, { name: form.file })
    const languages = ['en']
    const up = { document, checked: checkDesign(document, { languages }), publisher: slug, languages, by: 'operator' }
    const published = await db.jobs.jobWork(asOperator, (work) =>
      publish(work, { ...up, canSignIn: true, reason: 'Imported', severity: 'minor' }),
    )
    assert.deepEqual([published.waitsFor, published.problems], [[], []])
    const design = normalise(document)
    const { answers, end } = answersByLuck(form, compile(design), { asOf, organisation: slug, tries: 200 })
    const journey = await journeyByHttp(openBrowser(injecting(edge.app)), { org: slug, design, answers })
    const asked = end.path.filter((id) => id !== end.end && design.pages.find((page) => page.id === id))
    assert.deepEqual(new Set(journey.pages), new Set(asked))
    assert.equal(journey.end, end.complete ? 'done' : `not-eligible:${end.end}`)
    if (end.complete) assert.match(journey.reference ?? '', /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    ends[end.complete ? 'done' : 'turned away']++
  })

test('all published forms came to an end, nearly all with a reference', { skip: absent ?? false }, async (t) => {
  t.diagnostic(`${ends.done} applications with a reference, ${ends['turned away']} where every way turns away`)
  await db.jobs.bare(resetClock)
  assert.equal(ends.done + ends['turned away'], real.length)
  const [{ cases } = { cases: 0 }] = await db.sql<{ cases: number }>('select count(*)::int as cases from cases.case')
  assert.equal(cases, ends.done)
})
