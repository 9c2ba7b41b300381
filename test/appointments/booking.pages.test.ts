import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceIn } from '../applicant/apply.ts'
import { demoDatabase } from '../database.ts'
import { openCrew } from './crew.ts'

const db = await demoDatabase({ max: 12 })
// A Monday. The crew wants two days' notice: Wednesday 6 May from 7am by the clock on the wall is too near at 9am.
const now = '2026-05-04T09:00:00Z'
const crew = await openCrew(db, { now, places: 3 })
const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('the question shows the earliest free days, in the person’s language, and more of them without JavaScript', async () => {
  const by = crew.browser()
  const page = await crew.toTheTime(by)
  assert.match(
    text(page.body),
    /Thursday 7 May 2026 7am to midday .*Friday 8 May 2026 .*Monday 11 May 2026 .*Wednesday 13 May 2026/,
  )
  assert.doesNotMatch(page.body, /6 May 2026|14 May 2026/)
  assert.match(text((await by.get(`/cy${crew.service}/time`)).body), /Dydd Iau 7 Mai 2026 7am i hanner dydd/)
  const csrf = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
  const more = /name="_dates"[^>]*value="(visit [^"]*)"|value="(visit [^"]*)"[^>]*name="_dates"/.exec(page.body)
  const later = await by.post(`${crew.service}/time`, { _csrf: csrf, _dates: more?.[1] ?? more?.[2] ?? '' })
  assert.match(text(later.body), /Thursday 14 May 2026 .*Wednesday 20 May 2026/)
  assert.match(later.body, /Show the earliest dates/)
  const nothing = await by.post(`${crew.service}/time`, { _csrf: csrf })
  assert.match(text(nothing.body), /There is a problem Select when we should collect it/)
})

test('forty people ask for the same three places at once: three get them, and nobody else is promised one', async () => {
  const visit = await crew.visitOn('2026-05-07')
  const people = Array.from({ length: 40 }, () => crew.browser())
  for (const by of people) await crew.toTheTime(by)
  const heard = await Promise.all(people.map((by) => crew.choose(by, visit)))
  const won = people.filter((_, i) => heard[i]?.status === 303)
  assert.equal(won.length, 3)
  for (const lost of heard.filter(({ status }) => status !== 303)) {
    assert.match(text(lost.body), /Choose another time\. Somebody else has taken the last place/)
    assert.doesNotMatch(lost.body, /7 May 2026/)
  }
  const ready = await Promise.all(won.map((by) => crew.toTheEnd(by)))
  const sent = await Promise.all(won.map((by, i) => by.post(ready[i]?.form.action ?? '', ready[i]?.form.hidden ?? {})))
  assert.deepEqual(
    sent.map(({ status }) => status),
    [303, 303, 303],
  )
  const slot = await crew.slotOn('2026-05-07')
  assert.equal(slot.taken, 3)
  const booked = await db.sql(`select 1 from cases.appointment where slot_id = $1 and state = 'booked'`, [slot.id])
  assert.equal(booked.length, 3)
  assert.deepEqual(await db.sql('select 1 from cases.slot_hold where slot_id = $1', [slot.id]), [])
})

test('a place is kept for twenty minutes by the node’s clock, and longer while somebody goes on with the form', async () => {
  const visit = await crew.visitOn('2026-05-08')
  const [first, second, third, late] = [1, 2, 3, 4].map(() => crew.browser())
  assert.ok(first && second && third && late)
  for (const by of [first, second, third]) {
    await crew.toTheTime(by)
    assert.equal((await crew.choose(by, visit)).status, 303)
  }
  await crew.toTheTime(late)
  await crew.desk.at('2026-05-04T09:19:00Z')
  // Two of them go on with their forms; the third does not come back.
  for (const by of [first, second]) await by.get(`${crew.service}/payer`)
  assert.equal((await crew.choose(late, visit)).status, 200)
  await crew.desk.at('2026-05-04T09:21:00Z')
  assert.equal((await crew.choose(late, visit)).status, 303)

  // The third comes back: told at check your answers, with everything else still there.
  const back = await third.get(`${crew.service}/check-answers`)
  assert.equal(back.headers.location, `${crew.service}/time`)
  const page = await third.get(`${crew.service}/time`)
  assert.match(text(page.body), /There is a problem Choose another time\. Somebody else has taken the last place/)
  assert.equal((await crew.choose(third, await crew.visitOn('2026-05-11'))).status, 303)
  const { page: check } = await crew.toTheEnd(third)
  assert.match(text(check.body), /Monday 11 May 2026, 7am to midday/)
  assert.match(text(check.body), /3 Cathedral Close/)
})

test('who sends a moment too late is told so before anything is opened or owed', async () => {
  await crew.desk.at('2026-05-04T10:00:00Z')
  const visit = await crew.visitOn('2026-05-12')
  const slow = crew.browser()
  await crew.toTheTime(slow)
  await crew.choose(slow, visit)
  const ready = await crew.toTheEnd(slow)
  await crew.desk.at('2026-05-04T10:30:00Z')
  for (const by of [1, 2, 3].map(() => crew.browser())) {
    await crew.toTheTime(by)
    assert.equal((await crew.choose(by, visit)).status, 303)
  }
  const before = (await db.sql('select 1 from cases.case')).length
  const sent = await slow.post(ready.form.action, ready.form.hidden)
  assert.equal(sent.headers.location, `${crew.service}/check-answers`)
  assert.equal((await slow.get(`${crew.service}/check-answers`)).headers.location, `${crew.service}/time`)
  assert.equal((await db.sql('select 1 from cases.case')).length, before)
})

test('when a slot is, the diary says, whatever the form claims; a slot of nobody’s is refused', async () => {
  const by = crew.browser()
  await crew.toTheTime(by)
  const { id } = await crew.slotOn('2026-05-13')
  assert.equal((await crew.choose(by, `2026-12-25T03:00/04:00/${id}`)).status, 303)
  const { page, form } = await crew.toTheEnd(by)
  assert.match(text(page.body), /Wednesday 13 May 2026, 7am to midday/)
  const other = crew.browser()
  await crew.toTheTime(other)
  const made = '2026-05-13T07:00/12:00/01999999-0000-7000-8000-000000000000'
  assert.match((await crew.choose(other, made)).body, /Choose another time/)
  referenceIn((await by.post(form.action, form.hidden)).headers.location)
})
