import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../../test/database.ts'
import { openDesk } from '../../../../../test/desk/world.ts'
import { hiddenFields, type Visitor } from '../../../../../test/edge/visitor.ts'
import { jobs } from '../../../../app.ts'
import { demoHost } from '../../../../demo/place/organisations.ts'
import { type Asker, discount, garden } from '../../../../demo/story/answers/answers.ts'
import { begin } from '../../../../demo/story/live.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
const stage = { cast: desk.cast, host: demoHost, publicUrl: 'http://localhost:3000', provider: 'none', pay: undefined }
const told = { locale: 'en' as const, daysAgo: 0, steps: [] }
let guests = 0
const ask = (who: Asker, account?: string, service: 'garden-waste' | 'single-person-discount' = 'garden-waste') =>
  begin(
    stage,
    {
      ...told,
      org: 'barchester',
      service,
      who: account,
      answers: service === 'garden-waste' ? garden(who, { bins: 1 }) : discount(who, { since: 40 }),
    },
    `nobody ${guests++}`,
  )
const bold: Asker = {
  name: 'Eleanor Bold',
  email: 'eleanor.bold@barsetshire.example',
  birthDate: '1971-04-12',
  phone: '01632 960611',
  address: { line1: '2 High Street', town: 'Barchester', postcode: 'BA1 1AD' },
}
const path = (one: string, other: string) => `/desk/barchester/cases/${one}/duplicates/${other}`
const slope = await desk.signedIn('obadiah-slope')
const join = (one: string, other: string, browser: Visitor = slope) =>
  browser.submit(path(one, other), { verdict: 'same', reason: 'She rang and told us' })
const partAgain = (one: string, other: string) =>
  slope.submit(path(one, other), { reason: 'It was her sister' }, `${path(one, other)}/part`)
const requestsOn = async (reference: string): Promise<readonly string[]> =>
  [...(await slope.get(`/desk/barchester/cases/${reference}`)).body.matchAll(/data-request="([^"]+)"/g)]
    .map(([, of = '']) => of)
    .toSorted()

interface Twin {
  readonly events: readonly { readonly type: string }[]
  readonly notes: readonly { readonly words: string }[]
}
const twin = async (reference: string): Promise<Twin> =>
  (await slope.get(`/desk/barchester/cases/${reference}.json`)).json()
/** The file without what was decided of who is who, and how many of those there are. */
const without = ({ events, notes, ...rest }: Twin) => ({
  ...rest,
  events: events.filter(({ type }) => !type.startsWith('person.')),
  notes: notes.filter(({ words }) => words !== 'She rang and told us' && words !== 'It was her sister'),
})
const decided = ({ events }: Twin) => events.map(({ type }) => type).filter((type) => type.startsWith('person.'))
/** Everything that is kept of records, links, parties, locks and content: what a join must not touch. */
const rowsOf = async (): Promise<string> => {
  const all = await Promise.all(
    ['people.record', 'people.link', 'cases.party', 'cases.case', 'cases.decision', 'messages.outgoing'].map((table) =>
      db.sql<{ all: string }>(`select json_agg(t order by t.id)::text as all from ${table} t`),
    ),
  )
  return JSON.stringify(all)
}

const eleanor = await desk.signedIn('eleanor-bold')
const own = await ask(bold, 'eleanor-bold')
const guest = await ask({ ...bold, name: 'Nell Bold' })
await desk.settle()

test('a join shows both records’ requests as one person’s, and changes no row of either: every key, letter and link is as it was', async () => {
  const [before, rows] = [await Promise.all([twin(own), twin(guest)]), await rowsOf()]
  assert.deepEqual(await requestsOn(own), [])
  const answer = await join(guest, own)
  assert.equal(answer.statusCode, 303)
  assert.equal(await rowsOf(), rows)
  assert.deepEqual([await requestsOn(own), await requestsOn(guest)], [[guest], [own]])
  const after = await Promise.all([twin(own), twin(guest)])
  assert.deepEqual(after.map(without), before.map(without))
  assert.deepEqual(after.map(decided), [['person.merged'], ['person.merged']])
})

test('a resident never sees another’s request because two records were joined, nor that they were', async () => {
  const home = await eleanor.get('/home')
  assert.ok(home.body.includes(own) && !home.body.includes(guest))
  for (const ending of ['', '.json', '/file.pdf', '/copy.pdf', '/messages'])
    assert.equal((await eleanor.get(`/barchester/requests/${guest}${ending}`)).statusCode, 404, ending)
  const request = await eleanor.get(`/barchester/requests/${own}`)
  const data = await eleanor.get(`/barchester/requests/${own}.json`)
  for (const body of [request.body, data.body]) {
    assert.ok(!body.includes(guest))
    assert.doesNotMatch(body, /person\.|Joined with|She rang and told us/)
  }
})

test('what comes later stands with the person, whichever record it came by, and goes back with it when the two are parted', async () => {
  const before = await Promise.all([twin(own), twin(guest)])
  const later = await ask(bold, 'eleanor-bold', 'single-person-discount')
  const noted = await slope.submit(
    `/desk/barchester/cases/${guest}`,
    { note: 'The bin is at the back gate' },
    `/desk/barchester/cases/${guest}/note`,
  )
  assert.equal(noted.statusCode, 303)
  await desk.settle()
  assert.deepEqual(await requestsOn(guest), [own, later].toSorted())
  const [mine, theirs] = await Promise.all([twin(own), twin(guest)])
  const rows = await rowsOf()
  assert.equal((await partAgain(guest, own)).statusCode, 303)
  assert.equal(await rowsOf(), rows)
  const after = await Promise.all([twin(own), twin(guest)])
  // The whole file of each as before, plus what came meanwhile, plus the two events of who is who.
  assert.deepEqual(after.map(without), [mine, theirs].map(without))
  assert.deepEqual(without(after[0] as Twin), without(before[0] as Twin))
  assert.deepEqual(after.map(decided), [
    ['person.merged', 'person.unmerged'],
    ['person.merged', 'person.unmerged'],
  ])
  assert.deepEqual([await requestsOn(guest), await requestsOn(own)], [[], [later]])
  assert.ok((await eleanor.get(`/barchester/requests/${later}`)).statusCode === 200)
})

test('the whole file as a PDF is written after a join and after parting, for staff and not for the applicant’s eyes', async () => {
  const staff = await slope.get(`/desk/barchester/cases/${guest}/file.pdf`)
  const person = await eleanor.get(`/barchester/requests/${own}/file.pdf`)
  assert.deepEqual([staff.statusCode, person.statusCode], [200, 200])
})

test('parted is remembered: the two are not suggested again, and can be joined again', async () => {
  assert.doesNotMatch((await slope.get(`/desk/barchester/cases/${guest}`)).body, /data-alike/)
  assert.match((await slope.get(path(guest, own))).body, /data-standing="different"/)
  assert.equal((await join(guest, own)).statusCode, 303)
  assert.match((await slope.get(path(own, guest))).body, /data-standing="joined"/)
  assert.equal((await partAgain(own, guest)).statusCode, 303)
})

test('three are one person by two joins; what a colleague told apart is not joined by a way round; parting one leaves the other', async () => {
  const [one, two, three] = [
    await ask({ ...bold, name: 'Ada Vale' }),
    await ask({ ...bold, name: 'Ada Vayle' }),
    await ask({ ...bold, name: 'Adah Vale' }),
  ]
  await desk.settle()
  assert.equal((await join(one, two)).statusCode, 303)
  const apart = await slope.submit(path(one, three), { verdict: 'different', reason: 'Her daughter' })
  assert.equal(apart.statusCode, 303)
  const round = await join(two, three)
  assert.equal(round.statusCode, 409)
  assert.match(round.body, /Settle that first/)
  assert.equal((await join(one, three)).statusCode, 303)
  assert.deepEqual(await requestsOn(two), [one, three].toSorted())
  assert.match((await slope.get(path(two, three))).body, /data-standing="joined by another"/)
  const known = { verdict: 'same', reason: 'Again', _key: 'who-again' }
  assert.equal((await slope.submit(path(two, three), known)).statusCode, 409)
  assert.equal((await partAgain(one, two)).statusCode, 303)
  assert.deepEqual([await requestsOn(two), await requestsOn(three)], [[], [one]])
})

test('parting two leaves joined what was said of others, whichever was joined first', async () => {
  const [one, two, three] = [
    await ask({ ...bold, name: 'Rosa Marsh' }),
    await ask({ ...bold, name: 'Rosa Marshe' }),
    await ask({ ...bold, name: 'Rosie Marsh' }),
  ]
  await desk.settle()
  assert.equal((await join(one, two)).statusCode, 303)
  assert.equal((await join(one, three)).statusCode, 303)
  assert.equal((await partAgain(one, two)).statusCode, 303)
  assert.deepEqual([await requestsOn(one), await requestsOn(two), await requestsOn(three)], [[three], [], [one]])
  assert.equal((await partAgain(one, three)).statusCode, 303)
  assert.deepEqual(await requestsOn(three), [])
})

test('a warning on one of the two is seen by whoever works on the other, as long as they are joined', async () => {
  const [one, two] = [await ask({ ...bold, name: 'Hugo Frost' }), await ask({ ...bold, name: 'Hugh Frost' })]
  await desk.settle()
  const lead = await desk.signedIn('susan-grantly')
  const markers = `/desk/barchester/cases/${one}/markers`
  const wrong = {
    kind: 'twoOfficers',
    reason: 'Shouted at our officer',
    months: '6',
    told: 'already',
    toldWords: 'At the door',
  }
  assert.equal((await lead.submit(markers, wrong, markers)).statusCode, 303)
  const warns = async () => /data-part="warning"/.test((await slope.get(`/desk/barchester/cases/${two}`)).body)
  assert.equal(await warns(), false)
  assert.equal((await join(one, two)).statusCode, 303)
  assert.equal(await warns(), true)
  assert.equal((await partAgain(one, two)).statusCode, 303)
  assert.equal(await warns(), false)
})

test('two officers who join the same two at once join them once', async () => {
  const [one, two] = [await ask({ ...bold, name: 'Ivy Stone' }), await ask({ ...bold, name: 'Ivy Stones' })]
  await desk.settle()
  const susan = await desk.signedIn('susan-grantly')
  const fields = { verdict: 'same', reason: 'She rang and told us' }
  const seen = [
    { ...fields, ...hiddenFields((await slope.get(path(one, two))).body) },
    { ...fields, ...hiddenFields((await susan.get(path(two, one))).body) },
  ] as const
  const answers = await Promise.all([slope.post(path(one, two), seen[0]), susan.post(path(two, one), seen[1])])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
  const [joined] = await db.sql<{ n: number }>(
    `select count(*)::int as n from cases.merge m join cases.party p on p.record_id in (m.first_record, m.second_record)
       join cases.case c on c.id = p.case_id where c.reference = $1 and m.ended_at is null`,
    [one],
  )
  assert.equal(joined?.n, 1)
})

test('staff do not decide who they are themselves', async () => {
  await db.sql(
    `insert into people.link (org_id, id, account_id, record_id, score, author, at, open_to)
     select c.org_id, gen_random_uuid(), (select account_id from places.membership where name = 'Obadiah Slope' limit 1),
       p.record_id, 1, 'self', now(), array[c.org_id] from cases.case c join cases.party p on p.case_id = c.id where c.reference = $1 and p.record_id is not null`,
    [guest],
  )
  await db.sql(
    `update cases.case c set link_id = l.id from people.link l join cases.party p on p.record_id = l.record_id
       where c.reference = $1 and p.case_id = c.id and c.link_id is null`,
    [guest],
  )
  assert.equal((await slope.get(path(own, guest))).statusCode, 403)
  assert.equal((await slope.get(path(guest, own))).statusCode, 403)
})

test('who declared an interest in one of the two is kept from what the other asks for as well, once they are joined', async () => {
  const [one, two] = [await ask({ ...bold, name: 'Agnes Moor' }), await ask({ ...bold, name: 'Agnes Moore' })]
  await desk.settle()
  const lead = await desk.signedIn('susan-grantly')
  const interest = `/desk/barchester/cases/${one}/interest`
  assert.equal((await lead.submit(interest, { relation: 'family', person: 'yes' }, interest)).statusCode, 303)
  const opens = async () => (await lead.get(`/desk/barchester/cases/${two}`)).statusCode
  assert.equal(await opens(), 200)
  assert.equal((await join(one, two)).statusCode, 303)
  await desk.settle()
  const [declared] = await db.sql<{ id: string }>(
    `select payload ->> 'id' as id from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'cases.interestDeclared' and j.key like 'person.merged %'`,
  )
  await jobs.tasks
    .find(({ name }) => name === 'cases.interestDeclared')
    ?.run(
      { org: desk.org('barchester'), id: declared?.id },
      { database: db.jobs, signal: new AbortController().signal },
    )
  assert.equal(await opens(), 404)
})
