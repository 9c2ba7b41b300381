import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fillIn } from '../../../../../test/applicant/apply.ts'
import { openPublishing } from '../../../../../test/publication/publishing-place.ts'
import { firstGreenBins } from '../../../../../test/variation/green-bins.ts'

const place = await openPublishing(firstGreenBins)
const { city, second, db, fill, live, vary, waits, due, setClock, publication, history, service } = place
const says = { severity: 'better', reason: 'A better wording' }
const label = '/pages/home/questions/bins/label'
const word = (en: string) => vary(label, { 'value.en': en, 'value.cy': 'Sawl bin brown?' })
const requiring = (...holds: string[]) => city.send('holds', { holds })
const eventTypes = async () =>
  (await db.sql<{ type: string }>('select distinct type from journal.event')).map(({ type }) => type)
/** Chooses the membership that Septimus acts in. */
const actAs = async (membership = '') => {
  const { body } = await city.browser.get('/desk')
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  assert.equal((await city.browser.post('/desk', { _csrf, membership })).status, 303)
}
/** A day as the three boxes have it. */
const day = (iso: string, time = '', name = 'goesLive') => {
  const [year = '', month = '', of = ''] = iso.split('-')
  return { [`${name}.day`]: of, [`${name}.month`]: month, [`${name}.year`]: year, [`${name}Time`]: time }
}
const inDays = async (days: number) =>
  (await db.sql<{ day: string }>(`select (app.today() + $1::int)::text as day`, [days]))[0]?.day ?? ''

test('before it is put up, the page says what is different in sentences, runs the examples, and names what would hold it', async () => {
  await fill(city, publication, { do: 'publish' })
  assert.ok(await live(), 'the first version needs no words')
  await requiring('second-officer', 'impact-assessment')
  await word('How many brown bins?')
  const page = await city.get(publication)
  assert.match(page, /Question “How many bins do you need\?”[^<]*“How many brown bins\?”/)
  assert.match(page, /As it says\s*<\/strong> Two bins/)
  assert.match(page, /Required: English, Welsh/)
  assert.match(page, /Another administrator than the one who put it up agrees/)
  assert.match(page, /Data protection and equality assessment/)
  const cy = (await city.browser.get(`/cy/desk/barchester/administration/${publication}`)).body
  assert.match(cy, /Cwestiwn “Sawl bin sydd ei angen arnoch\?”[^<]*“Sawl bin brown\?”/)
})

test('the second person sees the same: what changed, why, by whom; they agree to that version, and it is live', async () => {
  const before = await live()
  await fill(city, publication, { do: 'publish', ...says })
  const seen = await second.get(publication)
  for (const said of [
    /How many brown bins\?/,
    /A better wording/,
    /Septimus Harding/,
    /As it says\s*<\/strong> Two bins/,
  ])
    assert.match(seen, said)
  const silent = await fill(second, publication, { do: 'clear', hold: 'impact-assessment' })
  assert.match(silent.body, /Enter where it is kept/)
  const where = { 'impact-assessment.says': 'DPIA/31' }
  await fill(second, publication, { do: 'clear', hold: 'impact-assessment', ...where })
  const cleared = await city.get(publication)
  assert.match(cleared, /Cleared on \d+ \w+ \d{4} by Theophilus Grantly/)
  assert.match(cleared, /DPIA\/31/)
  assert.deepEqual(await live(), before)
  assert.equal((await fill(second, publication, { do: 'clear', hold: 'second-officer' })).status, 303)
  assert.notDeepEqual(await live(), before)
})

test('agreeing to an older version is refused, says so, and shows what changed since', async () => {
  await requiring('second-officer')
  await word('How many brown bins shall we empty?')
  await fill(city, publication, { do: 'publish', ...says })
  const old = await second.get(publication)
  await word('How many bins do we empty?')
  await fill(city, publication, { do: 'publish', ...says })
  const before = await live()
  const late = await fill(second, publication, { do: 'clear', hold: 'second-officer' }, old)
  assert.equal(late.status, 200)
  assert.match(late.body, /Another version was put up while you were looking/)
  assert.match(late.body, /What changed since the version that you looked at[\s\S]*?“How many bins do we empty\?”/)
  assert.deepEqual(await live(), before)
})

test('whoever put it up is not the second person, in another membership either', async () => {
  const before = await live()
  const own = await fill(city, publication, { do: 'clear', hold: 'second-officer' })
  assert.match(own.body, /Somebody else than who put it up/)
  const [first] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
  const [other] = await db.sql<{ id: string }>(
    `insert into places.membership (org_id, id, account_id, team_id, roles, name, from_on, to_on, open_to)
     select org_id, gen_random_uuid(), account_id, team_id, roles, 'Septimus Harding, too', from_on, to_on, open_to
     from places.membership where name = 'Septimus Harding' returning id`,
  )
  await actAs(other?.id)
  const again = await fill(city, publication, { do: 'clear', hold: 'second-officer' })
  assert.match(again.body, /Somebody else than who put it up/)
  assert.deepEqual(await live(), before)
  await actAs(first?.id)
  await db.sql('delete from places.membership where id = $1', [other?.id])
})

test('a copy that somebody changed meanwhile is not put up by whoever did not see that', async () => {
  await requiring()
  await fill(city, publication, { do: 'takeBack' })
  const stale = await city.get(publication)
  await word('How many bins, all told?')
  const before = await live()
  const late = await fill(city, publication, { do: 'publish', ...says }, stale)
  assert.match(late.body, /Somebody changed the copy while you were looking/)
  assert.deepEqual(await live(), before)
})

test('a day in the past, or none that there is, is refused; one to come is said in the place’s time, and nothing is live before', async () => {
  const before = await live()
  const wrong = await fill(city, publication, { do: 'publish', ...says, ...day('2020-04-01') })
  assert.match(wrong.body, /The day and time must be in the future/)
  assert.match((await fill(city, publication, { do: 'publish', ...says, ...day('2127-02-31') })).body, /real date/)
  const noTime = await fill(city, publication, { do: 'publish', ...says, ...day('2127-04-01', 'noon') })
  assert.match(noTime.body, /Enter a time, like 09:00/)
  await fill(city, publication, { do: 'publish', ...says, ...day('2127-04-01', '9:30') })
  for (const part of [publication, service]) assert.match(await second.get(part), /1 April 2127, 09:30/)
  await due()
  assert.deepEqual(await live(), before)
})

test('the later of two scheduled versions takes the place of the first, and that is said before', async () => {
  await word('How many bins, later?')
  assert.match(await city.get(publication), /It takes the place of the version that waits/)
  const [first, before] = [await waits(), await live()]
  await fill(city, publication, { do: 'publish', ...says, ...day('2127-05-01') })
  assert.notEqual(await waits(), first)
  assert.deepEqual(await live(), before)
})

test('its day comes by the node’s clock; with another hold open it waits, and goes live when that is cleared', async () => {
  await requiring('second-officer')
  await fill(city, publication, { do: 'takeBack' })
  await fill(city, publication, { do: 'publish', ...says, ...day(await inDays(3)) })
  const before = await live()
  await setClock('2 days')
  await due()
  assert.deepEqual(await live(), before)
  await setClock('4 days')
  await due()
  assert.deepEqual(await live(), before)
  assert.match(await city.get(publication), /Its day has come, and it waits/)
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  const after = await live()
  assert.notDeepEqual(after, before)
  // the other way round: everybody has agreed, and the day is still to come
  await word('How many bins, after that?')
  await fill(city, publication, { do: 'publish', ...says, ...day(await inDays(3)) })
  await fill(second, publication, { do: 'clear', hold: 'second-officer' })
  assert.deepEqual(await live(), after)
  await setClock('8 days')
  await due()
  assert.notDeepEqual(await live(), after)
})

test('it is brought forward, and taken back', async () => {
  await requiring()
  await word('How many bins, sooner?')
  await fill(city, publication, { do: 'publish', ...says, ...day('2127-04-01') })
  const before = await live()
  await fill(city, publication, { do: 'reschedule', ...day('2127-03-01', '', 'moved') })
  assert.match(await city.get(publication), /1 March 2127, 00:00/)
  await fill(city, publication, { do: 'now' })
  assert.notDeepEqual(await live(), before)
  await word('How many bins, never?')
  await fill(city, publication, { do: 'publish', ...says, ...day('2127-04-01') })
  await fill(city, publication, { do: 'takeBack' })
  assert.equal(await waits(), '')
  assert.match(await city.get(publication), /How many bins, never\?/, 'the copy stays as it is')
})

test('the checks are made as of the day: a figure that begins with it holds what is brought forward', async () => {
  const from = await inDays(20)
  const parameters = firstGreenBins.parameters.map((one) => ({ ...one, values: [{ from, value: 7000 }] }))
  const examples = firstGreenBins.examples.map((one) => ({ ...one, asOf: from, expect: { fee: 14000 } }))
  const before = await live()
  const dearer = { ...firstGreenBins, parameters, examples }
  assert.deepEqual((await place.publish('barchester', dearer)).said.waitsFor, ['checks'], 'not today')
  const { said } = await place.publish('barchester', dearer, '--on', from)
  assert.deepEqual(said.waitsFor, ['date'])
  await fill(city, publication, { do: 'now' })
  assert.deepEqual(await live(), before)
  assert.match(await city.get(publication), /The figure “Price of one bin” has no value/)
})

test('what was live is listed with when, by whom, why and how it differed; going back needs a reason and makes a new version', async () => {
  await fill(city, publication, { do: 'takeBack' })
  const page = await city.get(history)
  assert.match(page, /Live now/)
  assert.match(page, /Septimus Harding/)
  assert.match(page, /A better wording/)
  assert.match(page, /“How many bins, sooner\?”/)
  const versions = [...page.matchAll(/history\/([0-9a-f]{64})"/g)].map(([, hash]) => hash)
  const first = `${history}/${versions.at(-1)}`
  assert.match(await city.get(first), /“How many bins, sooner\?”[^<]*“How many bins do you need\?”/)
  const before = await live()
  assert.match((await fill(city, first, { do: 'back' })).body, /Enter why you go back/)
  const advised = await db.sql('select from designs.advice')
  assert.equal((await fill(city, first, { do: 'back', reason: 'Nobody understood it' })).status, 303)
  const after = await live()
  assert.equal(after?.content, (await live('barsetshire'))?.content, 'the content as it was adopted')
  assert.ok(after && !versions.includes(after.version) && after.version !== before?.version, 'and a version of its own')
  const [record] = await db.sql<{ parents: string[] }>(
    `select record -> 'parents' as parents from designs.version where hash = $1`,
    [after.version],
  )
  assert.equal(record?.parents.length, 1)
  assert.match(await city.get(history), /Nobody understood it/)
  assert.deepEqual(await db.sql('select from designs.advice'), advised, 'nobody is told to follow')
  const [released] = await db.sql('select from designs.release where version = $1', [after.version])
  assert.equal(released, undefined)
})

test('what does not pass today is not gone back to, and what is wrong is said in words', async () => {
  await db.sql(`update places.organisation set languages = '{en}' where slug = 'barchester'`)
  await vary(`${label}`, { 'value.en': 'How many bins, in English?', 'value.cy': '' })
  await fill(city, publication, { do: 'publish', ...says })
  const english = await live()
  const page = await city.get(history)
  assert.match(page, /Live now/)
  await db.sql(`update places.organisation set languages = '{en,cy}' where slug = 'barchester'`)
  // a process learns of it within two seconds
  const bothAsked = async () =>
    (await city.get(`${service}/variation/part?at=${encodeURIComponent(label)}`)).includes('value.cy')
  for (let tries = 0; !(await bothAsked()); tries++) {
    assert.ok(tries < 100, 'both languages are asked for')
    await sleep(50)
  }
  const [earlier] = [...page.matchAll(/history\/([0-9a-f]{64})"/g)].map(([, hash]) => hash)
  await fill(city, `${history}/${earlier}`, { do: 'back', reason: 'Welsh again' })
  const before = await live()
  assert.notDeepEqual(before, english)
  const refused = await fill(city, `${history}/${english?.version}`, { do: 'back', reason: 'As it was' })
  assert.match(refused.body, /You cannot go back to it: it does not pass today/)
  assert.match(refused.body, /Not cleared[\s\S]*?Welsh/)
  assert.deepEqual(await live(), before)
})

test('what somebody has begun moves with a version that a day made live, and with one that is gone back to, and they are told', async () => {
  const apply = `/barchester/services/${firstGreenBins.id}/apply`
  const somebody = place.anybody()
  const answers = { org: 'barchester', service: firstGreenBins.id }
  const fields = { bins: '4', lid: 'no', steps: 'no', note: '' }
  const { page } = await fillIn(somebody, { ...answers, fields })
  assert.match(page.body, /4<\/dd>|<dd[^>]*>\s*4/)
  const older = await live()
  await word('How many bins, but fewer?')
  await vary('/pages/home/questions/bins/max', { value: '2' })
  const put = await fill(city, publication, { do: 'publish', ...says, ...day(await inDays(2)) })
  assert.equal(put.status, 303, put.body)
  assert.match(await waits(), /^[0-9a-f]{64}$/)
  assert.doesNotMatch((await somebody.get(`${apply}/home`)).body, /This form has changed/, 'what waits moves nobody')
  const [{ ahead = '' } = {}] = await db.sql<{ ahead: string }>(
    `select (ahead + '3 days')::text as ahead from app.clock`,
  )
  await setClock(ahead)
  await due()
  assert.notDeepEqual(await live(), older)
  const told = await somebody.get(`${apply}/home`)
  assert.match(told.body, /This form has changed since you last answered[\s\S]*?You answered: 4/)
  await fillIn(somebody, { ...answers, fields: { ...fields, bins: '2' } })
  await fill(city, `${history}/${older?.version}`, { do: 'back', reason: 'Four again' })
  const back = await somebody.get(`${apply}/check-answers`)
  assert.match(back.body, /This form has changed since you last answered/)
  assert.ok(back.body.includes(`data-version="${(await live())?.version}"`))
})

test('what is asked anew about people, or shared for a new purpose, waits for an ethics review that says why', async () => {
  await requiring('ethics-review')
  const health = { ...firstGreenBins, id: 'green-bins' } as Record<string, unknown>
  const asked = structuredClone(firstGreenBins)
  Object.assign(asked.pages[2]?.questions[0] ?? {}, { category: 'health' })
  const sharing = [{ id: 'fire', purpose: 'home-safety-visit', with: 'fire-service', categories: ['health'] }]
  const { code, said } = await place.publish('barchester', { ...health, ...asked, sharing })
  assert.deepEqual([code, said.waitsFor], [1, ['ethics-review']])
  const page = await city.get(publication)
  assert.match(page, /it asks for something that it did not ask for before: your health/)
  assert.match(page, /it shares for a new purpose: home-safety-visit \(fire-service\)/)
  const before = await live()
  await fill(city, publication, { do: 'clear', hold: 'ethics-review', 'ethics-review.says': 'Board of May' })
  assert.notDeepEqual(await live(), before)
})

test('every step is an event', async () => {
  const types = new Set(await eventTypes())
  for (const type of [
    'design.held',
    'design.hold-cleared',
    'design.rescheduled',
    'design.taken-back',
    'design.published',
  ])
    assert.ok(types.has(type), type)
})
