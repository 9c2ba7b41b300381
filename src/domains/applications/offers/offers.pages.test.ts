import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import { applyFor, fillIn, referenceIn } from '../../../../test/applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { patient } from '../../../../test/applicant/patient.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { routes } from '../../../app.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { publish } from '../../designs/publish.ts'
import { openTicketFor, sha256 } from '../../sign-in/open-ticket.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
const edge = await openEdge(db, routes)
const city = demoId('organisation barchester')

const browser = (): Browser => openBrowser(patient(injecting(edge.app)))
const signedIn = async (person: string): Promise<Browser> => {
  const by = browser()
  const form = formsOf((await by.get('/demo')).body).find(({ action }) => action === '/demo/sign-in')
  assert.equal((await by.post('/demo/sign-in', { ...form?.hidden, person })).status, 303)
  return by
}
const home = { 'address.line1': '14 Pump Lane', 'address.postcode': 'BA1 2BB', 'address.areas': 'barchester' }
const garden = {
  org: 'barchester',
  service: 'garden-waste',
  fields: {
    ...{ homeType: 'house', kerbside: 'can', binCount: '1', binsThere: '0', benefits: 'none', agree: 'yes' },
    ...{ ...home, 'name.first': 'Mary', 'name.last': 'Bold', email: 'mary.bold@example.org', phone: '' },
  },
}
const bulky: Fields = {
  ...{ 'things[0].thing': 'table', 'things[0].number': '1', dangers: 'none', whose: 'home' },
  ...{ goodThings: 'no', fireLabel: 'notPadded', 'put.words': 'By the gate', phone: '01632 960123' },
  ...{ helpWithPrice: 'neither', 'name.first': 'Mary', 'name.last': 'Bold', email: '' },
}
/** Goes on with a service until this page is shown. */
const pageOf = async (by: Browser, service: string, page: string, fields: Fields, org = 'barchester') => {
  let path = `/${org}/services/${service}/apply`
  for (let step = 0; step < 30; step++) {
    const shown = await by.get(path)
    if (shown.status === 303) path = shown.headers.location ?? ''
    else {
      const form = formsOf(shown.body).find(({ action }) => action.includes('/apply/'))
      assert.ok(form, `${path}: ${shown.status}`)
      if (path.replace(/\?.*/, '').endsWith(`/${page}`)) return { body: shown.body, form }
      const known = Object.fromEntries(Object.entries(fields).filter(([name]) => form.controls.has(name)))
      const [visit] = [...shown.body.matchAll(/<input[^>]*name="visit"[^>]*>/g)].flatMap(
        ([radio]) => /value="([^"]+)"/.exec(radio)?.[1] ?? [],
      )
      if (visit !== undefined) known.visit = visit
      const sent = await by.post(form.action, { ...form.hidden, ...known }, form.multipart ? {} : undefined)
      assert.equal(sent.status, 303, `${path}: ${/error-summary__list">([\s\S]*?)<\/ul>/.exec(sent.body)?.[1]}`)
      path = sent.headers.location ?? ''
    }
  }
  throw new Error(`${page} was not reached`)
}
const twin = async (reference: string) => {
  const officer = await signedIn('obadiah-slope')
  const asked = await officer.get(`/desk/barchester/cases/${reference}.json`)
  const shown = await officer.get(`/desk/barchester/cases/${reference}`)
  return { json: JSON.parse(asked.body), page: shown.body }
}
const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date())
test('an answer told before is offered with its source and date, and is an answer only when the person says so', async () => {
  const mary = await signedIn('eleanor-bold')
  await applyFor(mary, garden)
  const { body, form } = await pageOf(mary, 'bulky-waste', 'where', bulky)
  assert.ok(body.includes(`You told us on ${today}, in ‘Subscribe to garden waste collection’`), body)
  assert.match(body, /14 Pump Lane<br>BA1 2BB/)
  const [draft] = await db.sql<{ answers: unknown }>(
    `select answers from applications.draft where design_id = 'bulky-waste' order by updated_at desc limit 1`,
  )
  assert.doesNotMatch(JSON.stringify(draft?.answers), /Pump Lane/, 'nothing is filled in by itself')
  const blank = await mary.post(form.action, form.hidden)
  assert.equal(blank.status, 200, 'left as it is, it is no answer')
  assert.match(blank.body, /href="#address"/)
  const other = await mary.post(form.action, { ...form.hidden, '_offer.address': 'other' })
  assert.equal(other.status, 200, 'who says another has to say which')
  const used = await mary.post(form.action, { ...form.hidden, '_offer.address': 'use' })
  assert.equal(used.status, 303)
  const ready = await pageOf(mary, 'bulky-waste', 'check-answers', bulky)
  assert.match(ready.body, /14 Pump Lane[\s\S]{0,200}You told us on/)
  const sent = await mary.post(ready.form.action, ready.form.hidden)
  const { json, page } = await twin(referenceIn(sent.headers.location))
  assert.equal(json.answers.contact.address.line1, '14 Pump Lane')
  assert.deepEqual(Object.keys(json.sources), ['address'])
  assert.deepEqual([json.sources.address.from, json.sources.address.at.slice(0, 4)], ['case', today.slice(-4)])
  assert.ok(
    page.includes(`Confirmed by the applicant; first given on ${today}, in ‘Subscribe to garden waste collection’`),
  )
  const [kept] = await db.sql('select question, purpose from cases.answer_source')
  assert.deepEqual(kept, { question: 'address', purpose: 'service' })
})

test('what is typed instead is the answer, and an answer changed afterwards has no source any more', async () => {
  const mary = await signedIn('eleanor-bold')
  const { body, form } = await pageOf(mary, 'garden-waste', 'property', garden.fields)
  assert.match(body, /You told us on/)
  await mary.post(form.action, { ...form.hidden, '_offer.address': 'use' })
  const changed = { ...home, 'address.line1': '2 Bridge End' }
  await mary.post(form.action, { ...form.hidden, ...changed })
  const reference = await applyFor(mary, { ...garden, fields: { ...garden.fields, ...changed } })
  const { json } = await twin(reference)
  assert.equal(json.answers.contact.address.line1, '2 Bridge End')
  assert.deepEqual(json.sources, {})
  const again = await pageOf(mary, 'bulky-waste', 'where', bulky)
  assert.match(again.body, /2 Bridge End/, 'the newest is offered')
})

test('a confirmation of something else than what is offered now is asked again, in words', async () => {
  const mary = await signedIn('eleanor-bold')
  const { form } = await pageOf(mary, 'bulky-waste', 'where', bulky)
  const stale = await mary.post(form.action, { ...form.hidden, '_offer.address': 'use', '_offered.address': 'old' })
  assert.equal(stale.status, 200)
  assert.match(stale.body, /The answer we offered has changed/)
  const cy = await mary.post(`/cy${form.action}`, {
    ...form.hidden,
    '_offer.address': 'use',
    '_offered.address': 'old',
  })
  assert.match(cy.body, /Mae’r ateb a gynigiwyd gennym wedi newid/)
  assert.match(cy.body, /Defnyddio’r ateb hwn/)
})

test('nobody else is offered it, another organisation offers only the person’s own account, and a helper’s request nothing', async () => {
  const john = await signedIn('john-bold')
  const { body } = await pageOf(john, 'bulky-waste', 'where', bulky)
  assert.doesNotMatch(body, /You told us|Pump Lane|Bridge End/)
  const mary = await signedIn('eleanor-bold')
  const report = {
    ...{ problem: 'other', dangerNow: 'no', roadKind: 'street', 'place.words': 'High Street', nearby: 'the hall' },
    ...{ description: 'A branch', wantsUpdates: 'yes' },
  }
  const updates = await pageOf(mary, 'street-problem', 'contact', report, 'barsetshire')
  assert.match(updates.body, /From your account:<br><span class="moothall-offered">eleanor\.bold@/)
  assert.doesNotMatch(updates.body, /You told us/)
  await db.sql(
    `insert into cases.party (org_id, id, case_id, role, record_id, open_to)
       select org_id, gen_random_uuid(), case_id, 'helper', record_id, open_to from cases.party where org_id = $1`,
    [city],
  )
  const alone = await pageOf(mary, 'bulky-waste', 'where', bulky)
  assert.doesNotMatch(alone.body, /You told us/)
  await db.sql(`delete from cases.party where role = 'helper'`)
})

test('whoever applies for somebody else is kept as their helper, and is offered nothing of their own', async () => {
  const text = readFileSync(new URL('../../../../designs/garden-waste/design.yaml', import.meta.url), 'utf8')
  const document = parseDesign(text.replace('signIn: none', "signIn: none\nonBehalf: kerbside == 'helped'")).design
  const checked = checkDesign(document, { languages: ['en', 'cy'] })
  const up = { document, checked, publisher: 'barchester', languages: ['en', 'cy'], canSignIn: true } as const
  const as = { org: city, purpose: 'operation', name: 't', operator: { membership: undefined } } as const
  const { waitsFor } = await db.jobs.jobWork(as, (work) =>
    publish(work, { ...up, by: 'operator', reason: 'helpers', severity: 'better' }),
  )
  assert.deepEqual(waitsFor, [])
  const mary = await signedIn('eleanor-bold')
  const fields = { ...garden.fields, kerbside: 'helped', binPlace: 'By the back door' }
  const { body } = await pageOf(mary, 'garden-waste', 'property', fields)
  assert.doesNotMatch(body, /You told us/)
  const reference = await applyFor(mary, { ...garden, fields })
  const parties = await db.sql(
    'select p.role from cases.party p join cases.case c on c.id = p.case_id where c.reference = $1 order by role',
    [reference],
  )
  assert.deepEqual(parties, [{ role: 'applicant' }, { role: 'helper' }])
})

test('without an account, what a link or a code opened here is offered; what was begun in this browser is not', async () => {
  const first = browser()
  const fields = { ...garden.fields, 'address.line1': '9 Hiram’s Row', email: 'warden@example.org' }
  await applyFor(first, { ...garden, fields })
  const next = await pageOf(first, 'bulky-waste', 'where', bulky)
  assert.doesNotMatch(next.body, /You told us/, 'the next person at the same computer')
  const [way] = await db.sql<{ secret: string }>(`select secret from applications.way_back where email = $1`, [
    'warden@example.org',
  ])
  const other = browser()
  const token = newSessionToken()
  await db.web.work({ org: city, purpose: 'own', locale: 'en', token }, (work) =>
    openTicketFor(work, token, sha256(way?.secret ?? '')),
  )
  other.cookies.set('session', token)
  const shown = await pageOf(other, 'bulky-waste', 'where', bulky)
  assert.match(shown.body, /You told us[\s\S]{0,200}9 Hiram/)
  await fillIn(other, { org: 'barchester', service: 'garden-waste', fields: garden.fields })
})

test('a time that was booked before is no answer to be used again', async () => {
  const mary = await signedIn('eleanor-bold')
  const { body } = await pageOf(mary, 'bulky-waste', 'time', { ...bulky, ...home })
  assert.match(body, /name="visit"/)
  assert.doesNotMatch(body, /You told us on/)
})
