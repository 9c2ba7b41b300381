import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeUnpaid, remind } from '../../src/domains/cases/appointments/free-places.ts'
import { formsOf } from '../applicant/browser.ts'
import { demoDatabase } from '../database.ts'
import { hiddenFields, type Visitor } from '../edge/visitor.ts'
import { openCrew } from './crew.ts'

const db = await demoDatabase()
// A Monday. The crew wants two days' notice and may be booked 28 days ahead: up to, and on, Monday 1 June.
const now = '2026-05-04T09:00:00Z'
const crew = await openCrew(db, { now, places: 2 })
const { book, desk, events, move, paid, taken, visitOn } = crew
const slope = await desk.signedIn('obadiah-slope')
const grantly = await desk.signedIn('susan-grantly')
await db.sql(`update places.membership set roles = roles || '{administrator}' where id = $1`, [
  desk.membership('susan-grantly', 'barchester'),
])
const queue = '/desk/barchester'
const admin = `${queue}/administration/diaries`
const [crewDiary] = await db.sql<{ id: string }>('select id from cases.diary')
const diary = crewDiary?.id ?? ''
const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const shown = async (by: Visitor, path: string): Promise<string> => text((await by.get(path)).body)
const at = (reference: string) => `/barchester/requests/${reference}/appointments/visit`
const deskAt = (reference: string) => `${queue}/cases/${reference}/appointments/visit`
const full = /There is a problem Choose another time/
const save = (fields: Record<string, string | string[]>) => grantly.submit(`${admin}/${diary}`, fields)
const about = {
  ...{ do: 'save', name: 'Bulky waste crew', nameCy: 'Criw gwastraff swmpus', daysAhead: '28', noticeHours: '48' },
  ...{ changeHours: '48', keepsHolidays: 'yes', closed: '' },
}
const mornings = { do: 'addHours', from: '7am', to: '12pm', minutes: '300', capacity: '2' }

test('an administrator opens a diary, says its hours, and shuts and opens its days; nobody else does', async () => {
  const hidden = hiddenFields((await slope.get(queue)).body)
  for (const path of [admin, `${admin}/${diary}`]) {
    assert.equal((await slope.get(path)).statusCode, 404)
    assert.equal((await slope.post(path, { ...hidden, do: 'end', name: 'X', code: 'x' })).statusCode, 404)
  }
  assert.equal((await db.sql('select 1 from cases.diary where ended_on is null')).length, 1)

  // What was wrong is said, and what was typed still stands.
  const said = await grantly.submit(admin, { name: 'Town hall', nameCy: '', code: 'Town Hall' })
  assert.match(text(said.body), /Enter the name of the diary in Welsh .*Enter a code of small letters/)
  assert.match(said.body, /name="code"[^>]*value="Town Hall"/)
  assert.match(said.body, /name="name"[^>]*value="Town hall"/)
  const named = { name: 'Town hall', nameCy: 'Neuadd y dref' }
  assert.match(text((await grantly.submit(admin, { ...named, code: 'bulky-waste' })).body), /no other diary has/)
  const made = await grantly.submit(admin, { ...named, code: 'town-hall' })
  const page = String(made.headers.location)
  assert.equal(made.statusCode, 303)
  assert.match(await shown(grantly, page), /never open yet/)

  const monday = { do: 'addHours', weekday: ['1'], from: '9am', to: '8am', minutes: '30', capacity: 'many' }
  const wrong = await grantly.submit(page, monday)
  assert.match(text(wrong.body), /a time after it opens.* People at the same time must be a number/)
  assert.match(wrong.body, /name="from"[^>]*value="9am"/)
  assert.match(wrong.body, /name="capacity"[^>]*value="many"/)
  assert.match(wrong.body, /name="weekday"[^>]*value="1"[^>]* checked/)
  assert.equal((await grantly.submit(page, { ...monday, to: '10am', capacity: '3' })).statusCode, 303)
  assert.match(await shown(grantly, page), /Monday 9am to 10am 30 3 Remove/)

  // 9am by the clock on the wall, twice an hour: two times of three places on each Monday.
  const days = `${queue}/diaries/${page.split('/').at(-1)}?day=`
  assert.match(await shown(slope, `${days}2026-05-11`), /9am to 9:30am 0 of 3 places booked 9:30am to 10am 0 of 3/)
  const place = { place: 'Town hall, High Street', placeCy: 'Neuadd y dref, y Stryd Fawr' }
  const mistyped = await grantly.submit(page, { ...about, ...named, ...place, closed: '11/05/2026\n31/02/2026' })
  assert.match(text(mistyped.body), /31\/02\/2026/)
  assert.match(mistyped.body, /11\/05\/2026\r?\n31\/02\/2026<\/textarea>/)
  assert.match(mistyped.body, /value="Town hall, High Street"/)
  assert.match(await shown(slope, `${days}2026-05-11`), /0 of 3/)
  await grantly.submit(page, { ...about, ...named, ...place, closed: '11/05/2026' })
  assert.match(await shown(slope, `${days}2026-05-11`), /Town hall, High Street .*No times on this day/)
  assert.match(await shown(slope, `${days}2026-05-18`), /0 of 3/)
  await grantly.submit(page, { ...about, ...named, closed: '' })
  assert.match(await shown(slope, `${days}2026-05-11`), /0 of 3/)
  await grantly.submit(page, { do: 'end' })
  assert.match(await shown(slope, `${days}2026-05-11`), /No times on this day/)
  await grantly.submit(page, { do: 'reopen' })
  assert.match(await shown(slope, `${days}2026-05-11`), /0 of 3/)
})

test('whatever a form says, a person takes a time of that diary that may be booked now; staff also a farther one', async () => {
  const by = crew.browser()
  await crew.toTheTime(by)
  const elsewhere = await visitOn('2026-05-11', 'town-hall')
  const [near, last, far] = [await visitOn('2026-05-05'), await visitOn('2026-06-01'), await visitOn('2026-06-02')]
  for (const visit of [elsewhere, near, far]) assert.match(text((await crew.choose(by, visit)).body), full)
  assert.equal((await crew.choose(by, last)).status, 303)
  // Also where the question's diary became another one after they chose.
  await crew.toTheEnd(by)
  await db.sql(`update cases.diary set code = 'other' where id = $1`, [diary])
  assert.equal((await by.get(`${crew.service}/check-answers`)).headers.location, `${crew.service}/time`)
  await db.sql(`update cases.diary set code = 'bulky-waste' where id = $1`, [diary])

  const { reference, by: person } = await book('2026-05-11')
  await paid(reference)
  for (const visit of [elsewhere, near, far]) assert.match(text((await move(person, at(reference), visit)).body), full)
  assert.match(text((await slope.submit(deskAt(reference), { time: elsewhere })).body), full)
  assert.deepEqual(await events(reference), ['appointment.booked'])
  for (const visit of [near, far])
    assert.equal((await slope.submit(deskAt(reference), { time: visit })).statusCode, 303)
  assert.deepEqual([await taken('2026-05-11'), await taken('2026-06-02')], [0, 1])
  await desk.at('2026-05-05T06:00:00Z')
  assert.match(text((await slope.submit(deskAt(reference), { time: near })).body), full)
  await desk.at(now)
})

test('a hold that ran out is no place: who comes back after the notice was due chooses again', async () => {
  const by = crew.browser()
  await desk.at('2026-05-05T05:45:00Z')
  await crew.toTheTime(by)
  assert.equal((await crew.choose(by, await visitOn('2026-05-07'))).status, 303)
  const { form } = await crew.toTheEnd(by)
  // 7am on Thursday is less than two days away, and what was chosen in time is theirs while it is held.
  await desk.at('2026-05-05T06:02:00Z')
  assert.equal((await by.get(`${crew.service}/check-answers`)).status, 200)
  await desk.at('2026-05-05T06:23:00Z')
  await by.post(form.action, form.hidden)
  assert.equal((await by.get(`${crew.service}/check-answers`)).headers.location, `${crew.service}/time`)
  assert.equal(await taken('2026-05-07'), 0)
  await desk.at(now)
})

test('where a diary takes fewer, nobody loses their time and nobody else gets one before they are fewer', async () => {
  const [first, second] = [await book('2026-05-18'), await book('2026-05-18')]
  await paid(first.reference)
  await paid(second.reference)
  await save({ do: 'removeHours', hours: 'morning1' })
  await save({ ...mornings, weekday: ['1'], capacity: '1' })
  assert.match(await shown(slope, `${queue}/diaries/${diary}?day=2026-05-18`), /2 of 1 places booked/)
  await slope.submit(deskAt(first.reference), {}, `${deskAt(first.reference)}/cancel`)
  assert.equal(await taken('2026-05-18'), 1)
  const by = crew.browser()
  assert.doesNotMatch((await crew.toTheTime(by)).body, /18 May 2026/)
  assert.match(text((await crew.choose(by, await visitOn('2026-05-18'))).body), full)
  await slope.submit(deskAt(second.reference), {}, `${deskAt(second.reference)}/cancel`)
  assert.equal((await crew.choose(by, await visitOn('2026-05-18'))).status, 303)
})

test('who has a time that is given no more is not reminded of it, and keeps it where its day opens again', async () => {
  const { by, reference } = await book('2026-05-13')
  await paid(reference)
  await save({ ...about, closed: '13/05/2026' })
  await desk.at('2026-05-12T08:01:00Z')
  assert.equal(await db.jobs.jobWork(crew.job, remind), 0)
  assert.match(text((await by.get(`/barchester/requests/${reference}`)).body), /no longer possible/)
  await save(about)
  assert.doesNotMatch(text((await by.get(`/barchester/requests/${reference}`)).body), /no longer possible/)
  assert.equal(await db.jobs.jobWork(crew.job, remind), 1)
  assert.deepEqual(await events(reference), ['appointment.booked', 'appointment.reminded'])
  await desk.at(now)
})

test('moving keeps no unpaid time for longer; who lost or gave up one that was not paid for pays before they choose again', async () => {
  const { by, reference } = await book('2026-05-20')
  await desk.at('2026-05-04T10:30:00Z')
  assert.equal((await move(by, at(reference), await visitOn('2026-05-21'))).status, 303)
  const form = formsOf((await by.get(at(reference))).body).find(({ action }) => action === at(reference))
  await desk.at('2026-05-04T11:01:00Z')
  await db.jobs.jobWork(crew.job, freeUnpaid)
  assert.equal(await taken('2026-05-21'), 0)
  assert.match(text((await by.get(at(reference))).body), /not paid for\. Pay, and then choose a time/)
  assert.equal((await by.post(at(reference), { ...form?.hidden, time: await visitOn('2026-05-20') })).status, 409)
  assert.equal(await taken('2026-05-20'), 0)

  const given = await book('2026-05-20')
  const cancel = formsOf((await given.by.get(at(given.reference))).body).find(({ action }) =>
    action.endsWith('/cancel'),
  )
  assert.equal((await given.by.post(cancel?.action ?? '', cancel?.hidden ?? {})).status, 303)
  const path = `/barchester/requests/${given.reference}`
  assert.match(text((await given.by.get(path)).body), /Cancelled .*Pay, and then choose a time/)
  assert.equal((await given.by.get(at(given.reference))).status, 409)
  const [owed] = await db.sql<{ id: string; obligation: string }>(
    'select case_id as id, id as obligation from payments.obligation where reference = $1',
    [given.reference],
  )
  const data = { obligation: owed?.obligation ?? '' }
  await db.jobs.jobWork(crew.job, (work) => work.append({ type: 'payment.received', caseId: owed?.id ?? '', data }))
  await desk.settle()
  assert.equal((await move(given.by, at(given.reference), await visitOn('2026-05-22'))).status, 303)
  assert.equal(await taken('2026-05-22'), 1)
  await desk.at(now)
})

test('an unpaid time that has passed is not taken back', async () => {
  const { reference } = await book('2026-05-08')
  await desk.at('2026-05-08T06:01:00Z')
  await db.jobs.jobWork(crew.job, freeUnpaid)
  assert.equal(await taken('2026-05-08'), 1)
  assert.deepEqual(await events(reference), ['appointment.booked'])
  await desk.at(now)
})

test('when a request that was closed is opened again, its person chooses a time again', async () => {
  const { by, reference } = await book('2026-05-19')
  await paid(reference)
  const path = `${queue}/cases/${reference}`
  await slope.submit(path, { outcome: 'refused', words: 'We cannot take it' }, `${path}/decide`)
  await desk.settle()
  assert.equal(await taken('2026-05-19'), 0)
  assert.equal((await by.get(at(reference))).status, 409)
  const again = { stage: 'received', told: 'We can take it after all.', reason: 'A van is free' }
  assert.equal((await grantly.submit(`${path}/reopen`, again)).statusCode, 303)
  assert.equal((await move(by, at(reference), await visitOn('2026-05-19'))).status, 303)
  assert.equal(await taken('2026-05-19'), 1)
})

test('warnings about those who come stand beside their names, for those who may see them and while they hold', async () => {
  const [warned, theirs] = [await book('2026-05-26'), await book('2026-05-26')]
  await book('2026-05-27')
  const caseOf = async (reference: string): Promise<string> =>
    (await db.sql<{ id: string }>('select id from cases.case where reference = $1', [reference]))[0]?.id ?? ''
  const [first, second] = [await caseOf(warned.reference), await caseOf(theirs.reference)]
  // Both requests are of one person.
  await db.sql(
    'update cases.party set record_id = (select record_id from cases.party where case_id = $1 limit 1) where case_id = $2',
    [first, second],
  )
  const markers = `${queue}/cases/${warned.reference}/markers`
  const warning = { kind: 'twoOfficers', reason: 'Shouted at our crew on 2 May', months: '6' }
  await grantly.submit(markers, { ...warning, told: 'already', toldWords: 'By phone' })
  const day = (on: string, prefix = '') => shown(slope, `${prefix}${queue}/diaries/${diary}?day=${on}`)
  const times = (page: string, said: RegExp): number => [...page.matchAll(said)].length
  assert.equal(times(await day('2026-05-26'), /Martha Stockdale Warning: Two officers to visit/g), 2)
  assert.equal(times(await day('2026-05-26', '/cy'), /Rhybudd: Dau swyddog i ymweld/g), 2)
  assert.doesNotMatch(await day('2026-05-26'), /Shouted/)
  assert.doesNotMatch(await day('2026-05-27'), /Two officers/)
  // The request that it was set in is for named people only now.
  await db.jobs.jobWork(crew.job, async (work) => {
    const { rows } = await import('#platform/db/rows.ts')
    const text = 'select app.relock($1, $2, null, $3, $4, $5)'
    await rows(work.tx, { name: 't.relock', text }, [crew.org, first, [], [crew.org], 'restricted'])
  })
  assert.match(await day('2026-05-26'), /Martha Stockdale .*1 more that you may not see/)
  assert.doesNotMatch(await day('2026-05-26'), /Two officers/)
})
