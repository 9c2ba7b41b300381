import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { fillIn, referenceIn } from '../../../../test/applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { patient } from '../../../../test/applicant/patient.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { routes } from '../../../app.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { caseJobs } from '../../cases/case.jobs.ts'
import { searchJobs } from '../../cases/search/search.jobs.ts'
import { pathBack } from '../way-back/path-back.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const edge = await openEdge(db, routes)
const county = demoId('organisation barsetshire')

const settle = async (): Promise<void> => {
  const readers = [...caseJobs({ publicUrl: 'http://localhost:3000', pathBack }).readers, ...searchJobs.readers]
  do await orderWaiting(db.jobs)
  while (
    (await readOn(db.jobs, readers, (_reader, _org, cause) => {
      throw cause
    })) > 0
  )
}
const signedIn = async (person: string): Promise<Browser> => {
  const by = openBrowser(patient(injecting(edge.app)))
  const form = formsOf((await by.get('/demo')).body).find(({ action }) => action === '/demo/sign-in')
  assert.equal((await by.post('/demo/sign-in', { ...form?.hidden, person })).status, 303)
  return by
}
const care: Fields = {
  ...{ dangerNow: 'no', howSoon: 'weeks', adult: 'yes', livesHere: 'yes', askingFor: 'me' },
  ...{ 'name.first': 'Septimus', 'name.last': 'Harding', email: 'septimus@example.org', phone: '01632 960123' },
  ...{ 'birthDate.day': '31', 'birthDate.month': '3', 'birthDate.year': '1948', surgery: 'The Close' },
  ...{ 'address.line1': '1 High Street', 'address.postcode': 'BA1 1AA', 'address.areas': 'barchester' },
  ...{ livingNow: 'alone', conditions: 'frailty', outcomes: 'nutrition', wellbeing: 'some', goodDay: 'Music' },
  ...{
    events: 'none',
    harm: 'harmNo',
    helped: 'no',
    servicesNow: 'alarm',
    formats: 'largePrint',
    difficulties: 'none',
  },
  ...{ contactWhom: 'thePerson', contactWays: 'byPhone' },
}
/** Sends a request for an assessment. Returns where sending led to, and the reference. */
const sent = async (by: Browser) => {
  const { page, form } = await fillIn(by, { org: 'barsetshire', service: 'care-needs-assessment', fields: care })
  const { location } = (await by.post(form.action, form.hidden)).headers
  return { check: page.body, reference: referenceIn(location), location: location ?? '' }
}
const asked = async (by: Browser, location: string) => {
  const led = (await by.get(location)).headers.location ?? ''
  assert.match(led, /\/apply\/equality-questions\?reference=/)
  const { body } = await by.get(led)
  const form = formsOf(body).find(({ action }) => action.includes('equality-questions'))
  assert.ok(form)
  return { led, body, form }
}
const kept = (reference: string) =>
  db.sql<{ body: unknown; open_to: string[] }>(
    `select k.body::json as body, k.open_to from cases.content k join cases.case c on c.id = k.case_id
     where c.reference = $1 and k.category = 'equality'`,
    [reference],
  )

test('equality questions come when everything is sent, say who sees them, and are passed over by one button', async () => {
  const septimus = await signedIn('septimus-harding')
  const { check, reference, location } = await sent(septimus)
  assert.doesNotMatch(check, /ethnic group|religion/)
  const tasks = await (await signedIn('eleanor-bold')).get(
    '/barsetshire/services/care-needs-assessment/apply/task-list',
  )
  assert.doesNotMatch(tasks.body, /onitoring|Equality/)
  const { led, body, form } = await asked(septimus, location)
  assert.match(body, /data-page="equality-questions"/)
  assert.match(body, new RegExp(`data-reference="${reference}"`))
  assert.match(body, /Nobody who works on your application or decides on it can see your answers/)
  assert.match(body, /What is the person’s religion\? \(optional\)/)
  const cy = await septimus.get(`/cy${led}`)
  assert.match(cy.body, /Hepgor y cwestiynau hyn/)
  const skipped = await septimus.post(form.action, { ...form.hidden, religion: 'jewish', do: 'skip' })
  assert.match(skipped.headers.location ?? '', /\/apply\/done\?reference=/)
  const done = await septimus.get(skipped.headers.location ?? '')
  assert.match(done.body, /data-page="done"/)
  assert.equal((await septimus.get(led)).headers.location, skipped.headers.location, 'nobody is asked twice')
  assert.deepEqual(
    (await kept(reference)).map(({ body: said }) => said),
    [{}],
  )
})

test('what is answered no key of the organisation’s people opens; at the desk answered and passed over look the same', async () => {
  const septimus = await signedIn('septimus-harding')
  const skipped = await sent(septimus)
  const first = await asked(septimus, skipped.location)
  await septimus.post(first.form.action, { ...first.form.hidden, do: 'skip' })
  const answered = await sent(septimus)
  const { form } = await asked(septimus, answered.location)
  const choices = { religion: 'otherReligion', ethnicGroup: 'mixed' }
  assert.equal((await septimus.post(form.action, { ...form.hidden, ...choices, do: 'save' })).status, 303)
  const [row] = await kept(answered.reference)
  assert.deepEqual(row?.body, { ...choices, sexualOrientation: null, sex: null })
  assert.equal(row?.open_to.includes(county), false)
  await settle()
  const officer = await signedIn('mary-thorne')
  const shown = async (reference: string) => {
    const path = `/desk/barsetshire/cases/${reference}`
    const [page, twin] = [await officer.get(path), await officer.get(`${path}.json`)]
    assert.deepEqual([page.status, twin.status], [200, 200])
    const pdf = await edge.app.inject({
      url: `${path}/file.pdf`,
      headers: { cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    assert.equal(pdf.statusCode, 200)
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf.rawPayload }).toString()
    for (const body of [page.body, twin.body, text])
      assert.doesNotMatch(body, /otherReligion|Another religion|Mixed or multiple|ethnicGroup/)
    return JSON.parse(twin.body) as { answers: object; events: { type: string }[] }
  }
  const [a, b] = [await shown(skipped.reference), await shown(answered.reference)]
  assert.deepEqual(Object.keys(a.answers).sort(), Object.keys(b.answers).sort())
  assert.equal('equality' in b.answers, false)
  assert.deepEqual(
    a.events.map(({ type }) => type),
    b.events.map(({ type }) => type),
  )
  const words = await db.sql(`select word from search.words where word like 'otherrel%' or word like 'mixed%'`)
  assert.deepEqual(words, [])
  const own = await septimus.get(`/barsetshire/requests/${answered.reference}`)
  assert.match(own.body, /Another religion/, 'they are the person’s own')
})

test('a choice that is none is said at its question, and two tabs keep what was sent first', async () => {
  const septimus = await signedIn('septimus-harding')
  const { reference, location } = await sent(septimus)
  const [tab, other] = [await asked(septimus, location), await asked(septimus, location)]
  const wrong = await septimus.post(tab.form.action, { ...tab.form.hidden, religion: 'none of these', do: 'save' })
  assert.equal(wrong.status, 200)
  assert.match(wrong.body, /href="#religion"/)
  assert.equal((await septimus.post(tab.form.action, { ...tab.form.hidden, religion: 'sikh', do: 'save' })).status, 303)
  const late = await septimus.post(other.form.action, { ...other.form.hidden, religion: 'hindu', do: 'save' })
  assert.match(late.headers.location ?? '', /\/done\?/)
  assert.deepEqual(
    (await kept(reference)).map(({ body }) => (body as { religion: string }).religion),
    ['sikh'],
  )
  const stranger = await (await signedIn('eleanor-bold')).get(tab.led)
  assert.equal(stranger.status, 404)
})

test('a message that would say an equality answer is refused when the design is checked', () => {
  const text = readFileSync(new URL('../../../../designs/care-needs-assessment/design.yaml', import.meta.url), 'utf8')
  const document = parseDesign(text).design as { messages: { body: unknown }[] }
  const saying = { ...document, messages: document.messages.map((one) => ({ ...one, body: 'Your {answer.religion}' })) }
  const { problems } = checkDesign(saying, { languages: [] })
  assert.ok(problems.some(({ code }) => code === 'unknown-placeholder'))
})
