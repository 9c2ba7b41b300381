import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { applyFor, fillIn, referenceIn } from '../../../../test/applicant/apply.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { patient } from '../../../../test/applicant/patient.ts'
import { openCrew } from '../../../../test/appointments/crew.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { publish } from '../../designs/publish.ts'

const db = await demoDatabase()
const crew = await openCrew(db, { now: '2026-05-04T09:00:00Z', places: 1 })
const { desk } = crew
const signedIn = async (person: string): Promise<Browser> => {
  const by = openBrowser(patient(injecting(desk.edge.app)))
  const form = formsOf((await by.get('/demo')).body).find(({ action }) => action === '/demo/sign-in')
  assert.equal((await by.post('/demo/sign-in', { ...form?.hidden, person })).status, 303)
  return by
}
const slope = await signedIn('obadiah-slope')
const begins = { channel: 'desk', spokeWith: 'applicant', locale: 'en', first: 'Mary', last: 'Bold' }
const city = '/desk/barchester/behalf'
const begin = async (by: Browser, fields: Fields, start = city) => {
  const form = formsOf((await by.get(start)).body).find(({ action }) => action === start)
  assert.ok(form)
  return by.post(start, { ...form.hidden, ...fields })
}
const draftOf = ({ headers }: { headers: Readonly<Record<string, string>> }): string => {
  assert.ok(headers.location, 'it begins')
  return headers.location
}
const formAt = async (by: Browser, path: string) => {
  const page = await by.get(path)
  const form = formsOf(page.body).find(({ action }) => action.includes('/behalf/'))
  assert.ok(form, `${path}: ${page.status} ${page.headers.location}`)
  return { page, form }
}
const home = { 'address.line1': '14 Pump Lane', 'address.postcode': 'BA1 2BB', 'address.areas': 'barchester' }
const garden: Fields = {
  ...{ homeType: 'house', kerbside: 'can', binCount: '4', binsThere: '0', benefits: 'none', agree: 'yes' },
  ...{ ...home, 'name.first': 'Mary', 'name.last': 'Bold', email: 'mary.bold@example.org', phone: '' },
}
const bulky: Fields = {
  ...{ 'things.items': '1', 'things[0].thing': 'table', 'things[0].number': '1', dangers: ['none'], whose: 'home' },
  ...{ ...home, goodThings: 'no', fireLabel: 'notPadded', 'put.words': 'By the gate' },
  ...{ 'name.first': 'Mary', 'name.last': 'Bold', phone: '01632960123', email: '', helpWithPrice: 'neither' },
}
// Somebody with an account who has applied before, so that there is something to offer, and a record.
await applyFor(await signedIn('eleanor-bold'), { org: 'barchester', service: 'garden-waste', fields: garden })
const [known] = await db.sql<{ id: string }>(
  `update people.record set birth_date = '1971-04-12' where email = 'mary.bold@example.org' returning id`,
)
const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a time is chosen at the desk from the diary’s free ones, later days too, and booked with the request; another who takes it is told at once', async () => {
  const start = draftOf(await begin(slope, { ...begins, service: 'bulky-waste' }))
  await assert.rejects(fillIn(slope, { ...{ org: '', service: '' }, start, fields: bulky }), /\/time: 200/)
  const { page, form } = await formAt(slope, `${start}/time`)
  assert.match(plain(page.body), /Thursday 7 May 2026 7am to midday/)
  const [button = ''] = /<button[^>]*name="_dates"[^>]*>/.exec(page.body) ?? []
  const more = /value="([^"]*)"/.exec(button)?.[1] ?? ''
  const later = await slope.post(form.action, { ...form.hidden, _dates: more })
  assert.match(plain(later.body), /Thursday 14 May 2026/)
  assert.doesNotMatch(later.body, /There is a problem/)
  const visit = await crew.visitOn('2026-05-07')
  const ready = await fillIn(slope, { ...{ org: '', service: '' }, start, fields: { ...bulky, visit } })
  const late = crew.browser()
  await crew.toTheTime(late)
  assert.match(plain((await crew.choose(late, visit)).body), /Somebody else has taken the last place/)
  const sent = await slope.post(ready.form.action, ready.form.hidden)
  const [booked] = await db.sql<{ state: string; slot: string }>(
    `select a.state, a.slot_id as slot from cases.appointment a join cases.case c on c.id = a.case_id where c.reference = $1`,
    [referenceIn(sent.headers.location)],
  )
  assert.deepEqual(booked, { state: 'booked', slot: (await crew.slotOn('2026-05-07')).id })
})

test('nothing that the person told before is shown to whoever keys in for them, nor is the officer’s own', async () => {
  const three = { 'birthDate-day': '12', 'birthDate-month': '4', 'birthDate-year': '1971', postcode: 'BA1 2BB' }
  const told = { ...begins, ...three, service: 'bulky-waste' }
  const asked = await begin(slope, told)
  assert.match(plain(asked.body), /Is it this person’s\? .* 14 Pump Lane/)
  const start = draftOf(await begin(slope, { ...told, record: known?.id ?? '' }))
  // Each page as it is first shown: to her it would offer the address, her name and her email address.
  let path = start
  const seen: string[] = []
  while (!path.endsWith('/check-answers') && seen.length < 20) {
    const page = await slope.get(path)
    if (page.status === 303) path = page.headers.location ?? ''
    else {
      seen.push(path.replace(/.*\//, ''))
      assert.doesNotMatch(page.body, /_offer\.|You told us on|Pump Lane|mary\.bold@|obadiah.slope@/i, path)
      const form = formsOf(page.body).find(({ action }) => action.includes('/behalf/'))
      const all = { ...bulky, 'address.line1': '3 Cathedral Close', visit: await crew.visitOn('2026-05-08') }
      const typed = Object.fromEntries(Object.entries(all).filter(([name]) => form?.controls.has(name)))
      const sent = await slope.post(form?.action ?? '', { ...form?.hidden, ...typed })
      assert.equal(sent.status, 303, `${path} ${plain(sent.body)}`)
      path = sent.headers.location ?? ''
    }
  }
  assert.ok(
    ['where', 'payer'].every((page) => seen.includes(page)),
    seen.join(),
  )
  const taken = await slope.post(`${start}/payer`, {
    ...(await formAt(slope, `${start}/payer`)).form.hidden,
    '_offer.name': 'use',
  })
  assert.equal(taken.status, 200, 'nor can it be asked for')
  assert.doesNotMatch(taken.body, /mary\.bold@/)
})

test('whoever declared an interest in a person can neither begin for them, nor go on when it is declared meanwhile, nor send; a colleague can', async () => {
  const described = { name: 'Mary Bold', birth: ['12', '4', '1971'] }
  const three = { 'birthDate-day': '12', 'birthDate-month': '4', 'birthDate-year': '1971' }
  const told = { ...begins, ...three, service: 'garden-waste' }
  const start = draftOf(await begin(slope, told))
  const ready = await fillIn(slope, { ...{ org: '', service: '' }, start, fields: garden })
  const mine = '/desk/barchester/interests'
  const page = await slope.get(mine)
  const form = formsOf(page.body).find(({ controls }) => controls.has('relation'))
  assert.ok(form, 'an interest is declared by what identifies a person')
  const declared = await slope.post(form.action, {
    ...form.hidden,
    ...{ relation: 'family', name: described.name },
    ...Object.fromEntries(['day', 'month', 'year'].map((part, i) => [`birthDate.${part}`, described.birth[i] ?? ''])),
  })
  assert.equal(declared.status, 303, plain(declared.body))
  const again = await begin(slope, told)
  assert.equal(again.status, 403)
  assert.match(plain(again.body), /You declared an interest in this person/)
  assert.equal((await slope.get(`${start}/you`)).status, 403)
  assert.equal((await slope.post(ready.form.action, ready.form.hidden)).status, 403)
  assert.equal((await db.sql(`select 1 from applications.draft where id = $1`, [start.split('/').at(-1)])).length, 1)
  // Of a name alone it is not known whether it is they, until what is keyed in says so.
  const vague = draftOf(await begin(slope, { ...begins, service: 'garden-waste' }))
  assert.equal((await slope.get(`${vague}/home`)).status, 200)
  // By their record too, whatever they are called today; and a colleague is not kept from them.
  const [theirs] = await db.sql<{ reference: string; record: string }>(
    `update people.record r set name = '{"first":"Mary","last":"Arabin"}' from cases.case c, cases.party p
     where r.email = 'mary.bold@example.org' and p.record_id = r.id and c.id = p.case_id
     returning c.reference, r.id as record`,
  )
  const grantly = await signedIn('susan-grantly')
  const met = `/desk/barchester/cases/${theirs?.reference}/interest`
  const asks = formsOf((await grantly.get(met)).body).find(({ controls }) => controls.has('relation'))
  assert.equal((await grantly.post(met, { ...asks?.hidden, relation: 'friend', person: 'yes' })).status, 303)
  const renamed = { ...told, last: 'Arabin', postcode: 'BA1 2BB', record: theirs?.record ?? '' }
  assert.equal((await begin(grantly, renamed)).status, 403)
  assert.equal((await begin(slope, renamed)).status, 303)
  // And by a record that a colleague joined with it, under another name.
  const molly = { ...garden, 'name.first': 'Molly', 'name.last': 'Bold', email: 'molly@example.org' }
  const asked = draftOf(await begin(slope, { ...told, first: 'Molly', 'birthDate-year': '1972' }))
  const done = await fillIn(slope, { ...{ org: '', service: '' }, start: asked, fields: molly })
  await slope.post(done.form.action, done.form.hidden)
  const [second] = await db.sql<{ id: string }>(`select id from people.record where email = 'molly@example.org'`)
  await db.sql(
    `insert into cases.merge (org_id, id, first_record, second_record, made_at, made_by)
     values ($1, gen_random_uuid(), least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), app.now(), $4)`,
    [crew.org, second?.id, theirs?.record, desk.membership('obadiah-slope', 'barchester')],
  )
  const joined = { ...told, first: 'Molly', 'birthDate-year': '1972', postcode: 'BA1 2BB', record: second?.id ?? '' }
  assert.equal((await begin(grantly, joined)).status, 403)
})

test('a request that is being keyed in moves to a new version of the service, and says what is asked again', async () => {
  const start = draftOf(await begin(slope, { ...begins, first: 'Ann', service: 'garden-waste' }))
  const fields = { ...garden, 'name.first': 'Ann' }
  const ready = await fillIn(slope, { ...{ org: '', service: '' }, start, fields })
  const file = new URL('../../../../designs/garden-waste/design.yaml', import.meta.url)
  const document = parseDesign(readFileSync(file, 'utf8').replace(/max: 4$/m, 'max: 2')).design as Record<
    string,
    unknown
  >
  delete document.examples
  const checked = checkDesign(document, { languages: ['en', 'cy'] })
  const as = { org: crew.org, purpose: 'operation', name: 't', operator: { membership: undefined } } as const
  const { problems, version } = await db.jobs.jobWork(as, (work) =>
    publish(work, {
      ...{ document, checked, publisher: 'barchester', languages: ['en', 'cy'], canSignIn: true },
      ...{ by: 'operator', reason: 'fewer bins', severity: 'better' },
    }),
  )
  assert.deepEqual(problems, [])
  const sent = await slope.post(ready.form.action, ready.form.hidden)
  assert.equal(sent.headers.location, `${start}/bins`)
  const { page } = await formAt(slope, `${start}/bins`)
  assert.match(plain(page.body), /This form has changed since you last answered/)
  const anew = await fillIn(slope, { ...{ org: '', service: '' }, start, fields: { ...fields, binCount: '2' } })
  const reference = referenceIn((await slope.post(anew.form.action, anew.form.hidden)).headers.location)
  const [kept] = await db.sql<{ version: string }>('select version from cases.case where reference = $1', [reference])
  assert.equal(kept?.version, version)
})

test('equality questions are the person’s own: staff are not asked them, and the request has no answer to one', async () => {
  const thorne = await signedIn('mary-thorne')
  const county = '/desk/barsetshire/behalf'
  const start = draftOf(await begin(thorne, { ...begins, service: 'care-needs-assessment' }, county))
  const fields: Fields = {
    ...{ dangerNow: 'no', howSoon: 'weeks', adult: 'yes', livesHere: 'yes', askingFor: 'me' },
    ...{ 'name.first': 'Mary', 'name.last': 'Bold', email: 'mary@example.org', phone: '01632 960123' },
    ...{ 'birthDate.day': '31', 'birthDate.month': '3', 'birthDate.year': '1948', surgery: 'The Close' },
    ...{ ...home, livingNow: 'alone', conditions: 'frailty', outcomes: 'nutrition', wellbeing: 'some' },
    ...{ goodDay: 'Music', events: 'none', harm: 'harmNo', helped: 'no', servicesNow: 'alarm' },
    ...{ formats: 'largePrint', difficulties: 'none', contactWhom: 'thePerson', contactWays: 'byPhone' },
    ...{ ethnicGroup: 'white', religion: 'none', sexualOrientation: 'other' },
  }
  const { page, form } = await fillIn(thorne, { ...{ org: '', service: '' }, start, fields })
  assert.doesNotMatch(page.body, /ethnic|religion/i)
  assert.equal((await thorne.get(`${start}/equality`)).status === 200, false)
  const sent = await thorne.post(form.action, form.hidden)
  const { location = '' } = sent.headers
  assert.match(location, /\/behalf\/done\?/)
  assert.doesNotMatch((await thorne.get(location)).body, /equality/i)
  const contents = await db.sql(
    `select 1 from cases.content k join cases.case c on c.id = k.case_id where c.reference = $1 and k.category = 'equality'`,
    [referenceIn(location)],
  )
  assert.equal(contents.length, 0)
})
