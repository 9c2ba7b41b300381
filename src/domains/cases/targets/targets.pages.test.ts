import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { keepSetting } from '../../places/settings.ts'
import { targetTimer } from './target-timer.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
const city = desk.org('barchester')
await db.jobs.jobWork({ org: city, purpose: 'operation', name: 'test' }, (work) =>
  keepSetting(work, 'calendar', { nation: 'WLS', closed: ['2026-12-29', '2026-12-30', '2026-12-31'] }),
)
const slope = await desk.signedIn('obadiah-slope')
const eleanor = await desk.signedIn('eleanor-bold')

const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const pageOf = (reference: string) => `/desk/barchester/cases/${reference}`
const read = async (path: string, by = slope): Promise<string> => {
  const answer = await by.get(path)
  assert.equal(answer.statusCode, 200, path)
  return plain(answer.body)
}
const warn = () => targetTimer.run({ database: db.jobs, signal: new AbortController().signal })
const eventsOf = async (reference: string) =>
  (
    await db.sql<{ type: string }>(
      `select e.type from journal.event e join cases.case c on c.org_id = e.org_id and c.id = e.case_id
        where c.reference = $1 order by e.id`,
      [reference],
    )
  ).map(({ type }) => type)

test('a request is due by the calendar of the organisation that has it: nation and closed days', async () => {
  await desk.at('2026-12-23T10:00:00Z')
  const reference = await desk.askForBin()
  // Wed 23 | Thu 24, not Fri 25, Mon 28 for Sat 26, closed 29 to 31, not Fri 1 | Mon 4, Tue 5
  const twin = (await slope.get(`${pageOf(reference)}.json`)).json()
  assert.equal(twin.due, '2027-01-06T00:00:00Z')
  assert.match(await read(pageOf(reference)), /5 January 2027 3 working days left/)
  assert.match(await read('/desk/barchester'), /5 January 2027 3 working days left/)
  assert.match(await read(`/barchester/requests/${reference}`, eleanor), /We aim to do this by 5 January 2027/)
  // Founded without a calendar, the county has England's: Thu 24, Tue 29, Wed 30, Thu 31, Mon 4 … ten: Mon 11
  const hole = await desk.reportHole()
  const [{ due }] = (await db.sql<{ due: string }>(`select due_at::text as due from cases.case where reference = $1`, [
    hole,
  ])) as [{ due: string }]
  assert.match(due, /^2027-01-12 00:00:00/)
})

test('the clock stands still while the applicant is asked and goes on with their answer', async () => {
  await desk.at('2026-12-23T10:00:00Z')
  const reference = await desk.askForBin()
  await desk.at('2026-12-24T10:00:00Z')
  await slope.submit(pageOf(reference), { question: 'Which gate?' }, `${pageOf(reference)}/ask`)
  // 14 days of the calendar to reply
  assert.match(await read(pageOf(reference)), /Reply expected by 7 January 2027 Paused/)
  assert.doesNotMatch(await read(`/barchester/requests/${reference}`, eleanor), /We aim to do this by/)
  await desk.at('2027-01-11T09:00:00Z')
  assert.match(await read(pageOf(reference)), /Reply expected by 7 January 2027 No reply yet/)
  const page = `/barchester/requests/${reference}`
  assert.equal((await eleanor.submit(page, { reply: 'The green one' })).statusCode, 303)
  // On the 24th Mon 4 and Tue 5 were left: 2. Mon 11 | Tue 12, Wed 13
  assert.match(await read(pageOf(reference)), /13 January 2027 2 working days left/)
  assert.match(await read(page, eleanor), /We aim to do this by 13 January 2027/)
  await desk.at('2027-01-13T23:59:00Z')
  assert.match(await read(pageOf(reference)), /13 January 2027 Due today/)
  await desk.at('2027-01-14T00:00:00Z')
  assert.match(await read(pageOf(reference)), /13 January 2027 1 working day overdue/)
  await desk.at('2027-01-18T09:00:00Z')
  assert.match(await read('/desk/barchester?due=overdue'), /13 January 2027 3 working days overdue/)
})

test('what is due soon and what is late is an event each, once, and the officer and then the lead are told', async () => {
  await desk.at('2026-06-01T09:00:00Z')
  const reference = await desk.askForBin()
  await db.sql(`update places.membership set roles = '{officer,lead}' where id = $1`, [
    desk.membership('charlotte-stanhope', 'barchester'),
  ])
  await db.sql(`update cases.case set assigned = $2 where reference = $1`, [
    reference,
    desk.membership('obadiah-slope', 'barchester'),
  ])
  const told = async () =>
    (
      await db.sql<{ told: string }>(
        `select n.kind || ' ' || m.name as told from cases.notice n join cases.case c on c.id = n.case_id
          join places.membership m on m.id = n.to_id where c.reference = $1 order by n.at, m.name`,
        [reference],
      )
    ).map((row) => row.told)
  await warn()
  assert.deepEqual(await told(), [], 'it is due on Thursday')
  // Wednesday: tomorrow is the next working day
  await desk.at('2026-06-03T09:00:00Z')
  await warn()
  await warn()
  assert.deepEqual(await told(), ['dueSoon Obadiah Slope'])
  await desk.at('2026-06-05T09:00:00Z')
  await warn()
  await warn()
  assert.deepEqual(await told(), ['dueSoon Obadiah Slope', 'overdue Charlotte Stanhope', 'overdue Obadiah Slope'])
  assert.deepEqual(
    (await eventsOf(reference)).filter((type) => type !== 'case.opened' && !type.startsWith('payment.')),
    ['case.dueSoon', 'case.overdue'],
  )
})

test('a new due day is told of anew', async () => {
  await desk.at('2026-06-01T09:00:00Z')
  const reference = await desk.askForBin()
  await desk.at('2026-06-05T09:00:00Z')
  await warn()
  await slope.submit(pageOf(reference), { stage: 'delivering' }, `${pageOf(reference)}/move`)
  await warn()
  // Ten working days from Fri 5 June: Fri 19
  await desk.at('2026-06-22T09:00:00Z')
  await warn()
  assert.deepEqual((await eventsOf(reference)).filter((type) => type === 'case.overdue').length, 2)
})
