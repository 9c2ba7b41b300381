import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { routes } from '../../src/app.ts'
import { demoHost } from '../../src/demo/place/organisations.ts'
import { openCast } from '../../src/demo/story/cast.ts'
import { leadStories } from '../../src/demo/story/lead-stories.ts'
import { begin, type Stage } from '../../src/demo/story/live.ts'
import { caseJobs } from '../../src/domains/cases/case.jobs.ts'
import { searchJobs } from '../../src/domains/cases/search/search.jobs.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { visitor } from '../edge/visitor.ts'

const db = await demoDatabase()
await db.sql('update app.node set demo = true')
const { app } = await openEdge(db, routes)
const stage: Stage = {
  cast: openCast(db.web),
  host: demoHost,
  publicUrl: 'http://localhost:3000',
  provider: 'none',
  pay: undefined,
}
const asked = (who: string, service: string): Promise<string> => {
  const story = leadStories().find((each) => each.who === who && each.service === service)
  assert.ok(story)
  return begin(stage, story, 'nobody')
}
const restricted = caseJobs({ publicUrl: 'http://localhost:3000', pathBack: async () => undefined }).readers.filter(
  ({ name }) => name === 'cases.restricted',
)
const readers = [...restricted, ...searchJobs.readers]
const read = async (): Promise<void> => {
  while ((await orderWaiting(db.jobs)) > 0);
  const failed = (_reader: unknown, _org: string, cause: unknown): never => {
    throw cause
  }
  while ((await readOn(db.jobs, readers, failed)) > 0);
}
const officerOf = async (org: string, person: string) => {
  const browser = visitor(app)
  await browser.submit('/sign-in', { person }, '/demo/sign-in')
  const page = `/desk/${org}/search`
  return {
    ...browser,
    /** the references that these words find, in their order */
    find: async (q: string): Promise<readonly string[]> => {
      const answer = await browser.submit(page, { q })
      assert.equal(answer.statusCode, 200)
      return [...answer.body.matchAll(/cases\/([0-9A-Z]{4}-[0-9A-Z]{4})"/g)].map(([, found = '']) => found)
    },
  }
}

// A lead, but of another team than the one that assesses care.
await db.sql(`update places.membership set roles = roles || '{lead}' where name = 'Thomas Towers'`)
const septimus = await asked('septimus-harding', 'single-person-discount')
const eleanor = await asked('eleanor-bold', 'single-person-discount')
const born = await asked('dilys-prys', 'garden-waste')
const care = await asked('septimus-harding', 'care-needs-assessment')
// One reference in twenty has no digit by which it could be told from two words.
const dilys = 'BCDF-GHJK'
await db.sql('update cases.case set reference = $1 where reference = $2', [dilys, born])
await read()
const officer = await officerOf('barchester', 'susan-grantly')

test('a case is found by its reference, also without its hyphen, in small letters, and with one letter wrong', async () => {
  const wrong = `${septimus.slice(0, 3)}${septimus[3] === 'A' ? 'B' : 'A'}${septimus.slice(4)}`
  const swapped = `${septimus.slice(0, 2)}${septimus[3]}${septimus[2]}${septimus.slice(4)}`
  for (const typed of [septimus, septimus.replace('-', '').toLowerCase(), septimus.replace('-', ' '), wrong, swapped])
    assert.deepEqual(await officer.find(typed), [septimus], typed)
  for (const typed of [dilys, 'bcdf ghjk', 'bcdfghjk', 'BCDX-GHJK', 'BCFD-GHJK', 'BCDF-GHJX'])
    assert.deepEqual(await officer.find(typed), [dilys], typed)
})

test('a case is found by part of a name, a name spelt wrongly, a postcode, and words of an answer', async () => {
  for (const typed of ['harding', 'Hard', 'Septimus Harding', 'hardign', 'septimus hardin', 'harrding'])
    assert.deepEqual(await officer.find(typed), [septimus], typed)
  assert.deepEqual(await officer.find('PRYS'), [dilys])
  const [record] = await db.sql<{ postcode: string }>(
    `select r.address ->> 'postcode' as postcode from people.record r join cases.party p on p.record_id = r.id
     join cases.case c on c.id = p.case_id where c.reference = $1`,
    [eleanor],
  )
  const postcode = record?.postcode ?? assert.fail()
  assert.ok((await officer.find(postcode)).includes(eleanor))
  assert.ok((await officer.find(postcode.replace(' ', '').toLowerCase())).includes(eleanor))
})

test('every word that is typed must be found; what nothing has finds nothing', async () => {
  assert.deepEqual(await officer.find('harding bold'), [])
  assert.deepEqual(await officer.find('zeppelin'), [])
  assert.deepEqual(await officer.find('%'), [])
})

test('nothing of another organisation’s, and nothing of a restricted case, is among what is found', async () => {
  const highways = await officerOf('barsetshire', 'thomas-towers')
  for (const typed of ['harding', care, 'septimus', 'prys']) assert.deepEqual(await highways.find(typed), [], typed)
  assert.deepEqual(await officer.find(care), [])
  const duty = await officerOf('barsetshire', 'mary-thorne')
  assert.deepEqual(await duty.find('harding'), [care])
})

test('who is found by a name is told of it in their own record of who looked', async () => {
  const looks = async (): Promise<number> => {
    const [counted] = await db.sql<{ n: number }>(
      `select count(*)::int as n from journal.look_subject s
       join cases.case c on c.link_id = any(s.open_to) where c.reference = $1`,
      [dilys],
    )
    return counted?.n ?? 0
  }
  const before = await looks()
  const other = await officerOf('barchester', 'obadiah-slope')
  await other.find('dilys')
  assert.equal(await looks(), before + 1)
})

test('what is looked for never stands in an address; an empty search says what to enter', async () => {
  const browser = await officerOf('barchester', 'susan-grantly')
  const empty = await browser.submit('/desk/barchester/search', { q: '  ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /href="#q"/)
  const form = (await browser.get('/desk/barchester/search')).body
  assert.match(form, /<form method="post" action="\/desk\/barchester\/search"/)
  const resident = visitor(app)
  await resident.submit('/sign-in', { person: 'eleanor-bold' }, '/demo/sign-in')
  assert.equal((await resident.get('/desk/barchester/search')).statusCode, 404)
})
