import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeUnpaid, remind } from '../../src/domains/cases/appointments/free-places.ts'
import { formsOf } from '../applicant/browser.ts'
import { demoDatabase } from '../database.ts'
import { openCrew } from './crew.ts'

const db = await demoDatabase()
const now = '2026-05-04T09:00:00Z'
const crew = await openCrew(db, { now, places: 2 })
const { desk } = crew
const slope = await desk.signedIn('obadiah-slope')
await slope.submit('/desk', { membership: desk.membership('obadiah-slope', 'barchester') }, '/desk')
const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const { book, events, move, paid, taken } = crew
const told = async (reference: string): Promise<{ subject: string; body: string }[]> => {
  await desk.settle()
  return db.sql(
    `select m.subject, m.body from messages.outgoing m join cases.case c on c.id = m.case_id
      where c.reference = $1 order by m.id`,
    [reference],
  )
}
const path = (reference: string) => `/barchester/requests/${reference}`
test('a person sees their appointment, puts it into their calendar and moves it, and is told in their language', async () => {
  const welsh = crew.browser()
  const { reference } = await book('2026-05-11', welsh, '/cy')
  await paid(reference)
  assert.equal(await taken('2026-05-11'), 1)
  const page = text((await welsh.get(`/cy${path(reference)}`)).body)
  assert.match(page, /Eich apwyntiad Dydd Llun 11 Mai 2026, 7am i hanner dydd/)
  // 48 hours before 7am on Monday
  assert.match(page, /newid neu ei ganslo hyd at Dydd Sadwrn 9 Mai 2026, 7am/)
  const ics = await welsh.get(`${path(reference)}/appointments/visit/calendar.ics`)
  assert.match(ics.headers['content-type'] ?? '', /^text\/calendar/)
  // In May the clocks of the place are an hour ahead of UTC.
  assert.match(ics.body, /\r\nDTSTART:20260511T060000Z\r\nDTEND:20260511T110000Z\r\n/)
  assert.ok(ics.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))

  const at = `${path(reference)}/appointments/visit`
  assert.equal((await move(welsh, at, await crew.visitOn('2026-05-13'))).headers.location, path(reference))
  assert.deepEqual([await taken('2026-05-11'), await taken('2026-05-13')], [0, 1])
  assert.deepEqual(await events(reference), ['appointment.booked', 'appointment.moved'])
  assert.match(text((await welsh.get(path(reference))).body), /Wednesday 13 May 2026, 7am to midday/)
  const last = (await told(reference)).at(-1)
  assert.match(last?.subject ?? '', /Eich apwyntiad newydd/)
  assert.match(last?.body ?? '', /Dydd Mercher 13 Mai 2026, 7am i hanner dydd/)
})

test('nobody moves to a time that is full, and nobody but its person and staff may touch it', async () => {
  for (let i = 0; i < 2; i++) await book('2026-05-14')
  const { by, reference } = await book('2026-05-15')
  const at = `${path(reference)}/appointments/visit`
  const full = await move(by, at, await crew.visitOn('2026-05-14'))
  assert.match(text(full.body), /There is a problem Choose another time/)
  assert.deepEqual([await taken('2026-05-14'), await taken('2026-05-15')], [2, 1])
  assert.equal((await crew.browser().get(at)).status, 404)
  assert.equal((await crew.browser().get(`${at}/calendar.ics`)).status, 404)
  const towers = await desk.signedIn('thomas-towers')
  await towers.submit('/desk', { membership: desk.membership('thomas-towers', 'barsetshire') }, '/desk')
  const { id } = ((await db.sql('select id from cases.diary')) as { id: string }[])[0] ?? { id: '' }
  assert.equal((await towers.get(`/desk/barchester/cases/${reference}/appointments/visit`)).statusCode, 404)
  assert.equal((await towers.get(`/desk/barchester/diaries/${id}`)).statusCode, 404)
  assert.equal((await slope.get(`/desk/barchester/cases/${reference}/appointments/visit`)).statusCode, 200)
})

test('after the cut-off a person is told to get in touch, and staff still move it', async () => {
  const { by, reference } = await book('2026-05-12')
  await paid(reference)
  const at = `${path(reference)}/appointments/visit`
  await desk.at('2026-05-10T05:59:00Z')
  assert.equal((await by.get(at)).status, 200)
  await desk.at('2026-05-10T06:01:00Z')
  assert.equal((await by.get(at)).status, 409)
  assert.match(text((await by.get(path(reference))).body), /too late to change it here/)
  const desks = `/desk/barchester/cases/${reference}/appointments/visit`
  // Staff are bound by no notice: Monday morning, which nobody could book any more by themselves.
  const moved = await slope.submit(desks, { time: await crew.visitOn('2026-05-11') })
  assert.equal(moved.headers.location, `/desk/barchester/cases/${reference}`)
  assert.equal(await taken('2026-05-12'), 0)
  const cancelled = await slope.submit(desks, { _key: `cancel-test-${reference}` }, `${desks}/cancel`)
  assert.equal(cancelled.statusCode, 303)
  assert.equal(await taken('2026-05-11'), 0)
  assert.deepEqual(await events(reference), ['appointment.booked', 'appointment.moved', 'appointment.cancelled'])
  assert.match((await told(reference)).at(-1)?.subject ?? '', /Your appointment is cancelled/)
  // The request is open still, and its person chooses again.
  assert.equal((await move(by, at, await crew.visitOn('2026-05-19'))).status, 303)
  assert.equal(await taken('2026-05-19'), 1)
  await desk.at(now)
})

test('a time that is not paid for is free again after two hours; whoever pays late gets it back, or is asked to choose', async () => {
  const { by, reference } = await book('2026-05-20')
  const { reference: other } = await book('2026-05-20')
  await desk.at('2026-05-04T10:59:00Z')
  await db.jobs.jobWork(crew.job, freeUnpaid)
  assert.equal(await taken('2026-05-20'), 2)
  await desk.at('2026-05-04T11:01:00Z')
  await db.jobs.jobWork(crew.job, freeUnpaid)
  assert.equal(await taken('2026-05-20'), 0)
  assert.match(text((await by.get(path(reference))).body), /not paid for in time/)
  assert.match((await told(reference)).at(-1)?.subject ?? '', /Pay to keep an appointment/)
  const { reference: third } = await book('2026-05-20')
  await paid(third)
  for (const late of [reference, other]) {
    const [of = { id: '', obligation: '' }] = await db.sql<{ id: string; obligation: string }>(
      'select case_id as id, id as obligation from payments.obligation where reference = $1',
      [late],
    )
    const data = { obligation: of.obligation }
    await db.jobs.jobWork(crew.job, (work) => work.append({ type: 'payment.received', caseId: of.id, data }))
    await desk.settle()
  }
  assert.equal(await taken('2026-05-20'), 2)
  assert.deepEqual(await events(reference), ['appointment.booked', 'appointment.lapsed', 'appointment.moved'])
  assert.deepEqual(await events(other), ['appointment.booked', 'appointment.lapsed', 'appointment.asked'])
  await desk.at(now)
})

test('who withdraws, and who is refused, gives the place back', async () => {
  const withdrawn = await book('2026-05-21')
  const refused = await book('2026-05-21')
  assert.equal(await taken('2026-05-21'), 2)
  const form = formsOf((await withdrawn.by.get(`${path(withdrawn.reference)}/withdraw`)).body).at(-1)
  await withdrawn.by.post(`${path(withdrawn.reference)}/withdraw`, { ...form?.hidden, reason: '' })
  const at = `/desk/barchester/cases/${refused.reference}`
  await slope.submit(at, { outcome: 'refused', words: 'We cannot take it' }, `${at}/decide`)
  await desk.settle()
  assert.equal(await taken('2026-05-21'), 0)
  assert.deepEqual(await events(refused.reference), ['appointment.booked', 'appointment.freed'])
})

test('the day before, from nine in the morning on, whoever comes is reminded once', async () => {
  const { reference } = await book('2026-05-22')
  await paid(reference)
  await desk.at('2026-05-21T07:59:00Z')
  assert.equal(await db.jobs.jobWork(crew.job, remind), 0)
  await desk.at('2026-05-21T08:01:00Z')
  assert.equal(await db.jobs.jobWork(crew.job, remind), 1)
  assert.equal(await db.jobs.jobWork(crew.job, remind), 0)
  assert.match((await told(reference)).at(-1)?.body ?? '', /tomorrow, Friday 22 May 2026, 7am to midday/)
  await desk.at(now)
})

test('a day that closes keeps its appointments, lists them for staff, and each person is asked once to choose again', async () => {
  const { by, reference } = await book('2026-05-18')
  await paid(reference)
  const { id } = ((await db.sql('select id from cases.diary')) as { id: string }[])[0] ?? { id: '' }
  const day = `/desk/barchester/diaries/${id}?day=2026-05-18`
  assert.match(
    text((await slope.get(day)).body),
    /1 of 2 places booked .* Martha Stockdale 3 Cathedral Close, Barchester, BA1 1AB/,
  )
  const looks = await db.sql(`select 1 from journal.look where page = 'diary'`)
  assert.equal(looks.length > 0, true)
  await db.sql(`update cases.diary set closed = '{2026-05-18}'`)
  await crew.remake()
  assert.deepEqual([(await crew.slotOn('2026-05-18')).closed, await taken('2026-05-18')], [true, 1])
  assert.match(text((await slope.get('/desk/barchester/diaries')).body), /Appointments to move: 1/)
  const page = `/desk/barchester/diaries/${id}/to-move`
  assert.match(text((await slope.get(page)).body), /Monday 18 May 2026, 7am to midday Martha Stockdale/)
  for (let i = 0; i < 2; i++) assert.equal((await slope.submit(page, {})).statusCode, 303)
  assert.deepEqual(await events(reference), ['appointment.booked', 'appointment.asked'])
  assert.match((await told(reference)).at(-1)?.subject ?? '', /Choose another time/)
  assert.match(text((await by.get(path(reference))).body), /no longer possible/)
  assert.equal(
    (
      await move(
        by,
        `${path(reference)}/appointments/visit`,
        await crew.visitOn('2026-05-25').catch(() => crew.visitOn('2026-05-26')),
      )
    ).status,
    303,
  )
  assert.match(text((await slope.get(page)).body), /No appointment has to be moved/)
  // A day that opens again gives its times again.
  await db.sql(`update cases.diary set closed = '{}'`)
  await crew.remake()
  assert.equal((await crew.slotOn('2026-05-18')).closed, false)
})

test('a request for named people only does not show in the diary to anybody else', async () => {
  const { reference } = await book('2026-05-19')
  const [of] = await db.sql<{ id: string }>('select id from cases.case where reference = $1', [reference])
  await db.jobs.jobWork(crew.job, async (work) => {
    const { rows } = await import('#platform/db/rows.ts')
    const text = 'select app.relock($1, $2, null, $3, $4, $5)'
    await rows(work.tx, { name: 't.relock', text }, [crew.org, of?.id, [], [crew.org], 'restricted'])
  })
  const { id } = ((await db.sql('select id from cases.diary')) as { id: string }[])[0] ?? { id: '' }
  const page = text((await slope.get(`/desk/barchester/diaries/${id}?day=2026-05-19`)).body)
  assert.match(page, /1 more that you may not see/)
  assert.doesNotMatch(page, new RegExp(reference))
})
