import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { type Answer, hiddenFields, type Visitor, visitor } from '../../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-10T09:00:00Z')
const slope = await desk.signedIn('obadiah-slope')
const start = '/desk/barchester/behalf'
const begins = {
  service: 'garden-waste',
  channel: 'phone',
  spokeWith: 'applicant',
  locale: 'cy',
  first: 'Martha',
  last: 'Bunce',
  postcode: 'ba1 1af',
}
const answers: Readonly<Record<string, Record<string, string>>> = {
  home: { homeType: 'house', kerbside: 'can' },
  property: { 'address.line1': '1 Hiram’s Hospital', 'address.postcode': 'BA1 1AF', 'address.areas': 'barchester' },
  bins: { binCount: '1', binsThere: '0' },
  concession: { benefits: 'none' },
  you: { 'name.first': 'Martha', 'name.last': 'Bunce', email: 'martha@example.org', phone: '' },
}
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** Keys a begun request in, page after page; the page that asks whether they agree. */
const keyIn = async (officer: Visitor, draft: string): Promise<{ path: string; page: Answer }> => {
  let path = draft
  for (let step = 0; step < 30; step++) {
    const page = await officer.get(path)
    if (page.statusCode === 303) {
      path = plain(String(page.headers.location))
      continue
    }
    assert.equal(page.statusCode, 200, `${path}: ${page.statusCode}`)
    const id = path.split('/').at(-1) ?? ''
    if (id === 'check-answers') return { path, page }
    const sent = await officer.post(path, { ...hiddenFields(page.body), ...(answers[id] ?? { agree: 'yes' }) })
    assert.equal(sent.statusCode, 303, `${path}: ${/error-summary__list">([\s\S]*?)<\/ul>/.exec(sent.body)?.[1]}`)
    path = String(sent.headers.location)
  }
  throw new Error(`${draft} has no end`)
}
const begin = async (officer: Visitor, fields: Record<string, string>): Promise<Answer> => officer.submit(start, fields)
const referenceIn = (answer: Answer): string => /reference=(\S+)/.exec(String(answer.headers.location))?.[1] ?? ''
const send = async (officer: Visitor, draft: string): Promise<string> => {
  const { path, page } = await keyIn(officer, draft)
  const sent = await officer.post(path, hiddenFields(page.body))
  assert.equal(sent.statusCode, 303)
  return referenceIn(sent)
}
const caseOf = async (reference: string) => {
  const [found] = await db.sql<{
    id: string
    channel: string
    due: string
    link: string | null
    record: string
    envelope: string
  }>(
    `select c.id, c.channel, c.due_at::text as due, c.link_id as link, p.record_id as record, e.envelope
     from cases.case c join cases.party p on p.case_id = c.id and p.role = 'applicant'
     join journal.event e on e.case_id = c.id and e.type = 'case.opened' where c.reference = $1`,
    [reference],
  )
  assert.ok(found)
  return found
}

test('an officer applies for somebody by telephone: the same pages and rules, read out in their language, and the request is theirs', async () => {
  const begun = await begin(slope, begins)
  assert.equal(begun.statusCode, 303)
  const draft = String(begun.headers.location)
  const first = await slope.get(`${draft}/home`)
  assert.match(first.body, /You are keying in for Martha Bunce/)
  assert.match(first.body, /data-page="home"/)
  assert.doesNotMatch(first.body, /Save and come back later/)
  const wrong = await slope.post(`${draft}/home`, hiddenFields(first.body))
  assert.match(wrong.body, /Select what kind of property it is/, 'what everybody must answer')
  const { path, page } = await keyIn(slope, draft)
  assert.match(page.body, /Read this out, and ask whether they agree/)
  assert.match(page.body, /<blockquote[^>]*lang="cy">/)
  const sent = await slope.post(path, hiddenFields(page.body))
  const reference = referenceIn(sent)
  const done = await slope.get(plain(String(sent.headers.location)))
  assert.match(done.body, new RegExp(`data-reference="${reference}"`))
  assert.match(done.body, /There is £50/)
  const { id, channel, envelope, link } = await caseOf(reference)
  assert.deepEqual([channel, link], ['phone', null])
  const event = JSON.parse(envelope)
  assert.deepEqual(
    [event.channel, event.actor.kind, event.actor.id],
    ['phone', 'member', desk.membership('obadiah-slope', 'barchester')],
  )
  assert.doesNotMatch(envelope, /Martha|Bunce/)
  const [keyed] = await db.sql('select channel, spoke_with, membership_id from cases.keyed where case_id = $1', [id])
  assert.deepEqual(keyed, {
    channel: 'phone',
    spoke_with: 'applicant',
    membership_id: desk.membership('obadiah-slope', 'barchester'),
  })
  assert.equal((await slope.get(`${draft}/check-answers`)).statusCode, 404, 'the draft is gone')
  const shown = await slope.get(`/desk/barchester/cases/${reference}`)
  assert.match(shown.body, /Keyed in on the telephone by Obadiah Slope/)
  const [again] = await db.sql<{ n: string }>('select count(*)::text as n from cases.keyed')
  await slope.post(path, hiddenFields(page.body))
  assert.deepEqual((await db.sql<{ n: string }>('select count(*)::text as n from cases.keyed'))[0], again, 'sent once')
})

test('what is sent about it goes to the applicant in their language, and opens it for them: they follow it and claim it, the officer’s browser does not', async () => {
  const begun = await begin(slope, begins)
  const reference = await send(slope, String(begun.headers.location))
  await desk.settle()
  const [mail] = await db.sql<{ body: string; locale: string; address: string }>(
    `select m.body, m.locale, m.address from messages.outgoing m join cases.case c on c.id = m.case_id where c.reference = $1`,
    [reference],
  )
  assert.deepEqual([mail?.address, mail?.locale], ['martha@example.org', 'cy'])
  const own = `/barchester/requests/${reference}`
  assert.equal((await slope.get(own)).statusCode, 404)
  const outside = visitor(desk.edge.app)
  assert.equal((await outside.get(own)).statusCode, 404)
  const secret = /way-back\/([\w-]+)/.exec(mail?.body ?? '')?.[1]
  assert.ok(secret, 'the message has a way back')
  // The link asks for a code to the address; whoever has it holds the ticket that the case is locked by.
  const [held] = await db.sql<{ open: boolean }>(
    `select c.open_to @> array[w.ticket_id] as open from applications.way_back w, cases.case c where w.secret = $1 and c.reference = $2`,
    [secret, reference],
  )
  assert.equal(held?.open, true)
  const [tickets] = await db.sql<{ n: string }>(
    `select count(*)::text as n from sign_in.session_ticket s join sign_in.ticket t on t.id = s.ticket
     join cases.case c on c.id = t.subject where c.reference = $1`,
    [reference],
  )
  assert.equal(tickets?.n, '0', 'no session holds the applicant’s ticket')
})

test('a person is found by name, birth date and postcode together, asked about, and looked up on record; their request joins their account', async () => {
  const eleanor = await desk.signedIn('eleanor-bold')
  await desk.askForBin('eleanor-bold')
  const [record] = await db.sql<{ id: string; link: string }>(
    `update people.record r set birth_date = '1971-04-12' from people.link l where l.record_id = r.id and r.name::text like '%Eleanor%'
     returning r.id, l.id as link`,
  )
  const eleanors = {
    ...begins,
    first: 'eleanor',
    last: 'BOLD',
    'birthDate-day': '12',
    'birthDate-month': '4',
    'birthDate-year': '1971',
    postcode: 'BA1 1AD',
  }
  const looks = async () =>
    (await db.sql<{ n: number }>(`select count(*)::int as n from journal.look where page = 'behalf-find'`))[0]?.n
  const before = await looks()
  const nobody = await begin(slope, { ...eleanors, postcode: 'BA1 1AB' })
  assert.equal(nobody.statusCode, 303, 'two of three find nobody')
  assert.equal(await looks(), before)
  const asked = await begin(slope, eleanors)
  assert.equal(asked.statusCode, 200)
  assert.match(asked.body, /We have a record\. Is it this person’s\?/)
  assert.match(asked.body, /2 High Street/)
  assert.doesNotMatch(asked.body, /eleanor\.bold@/)
  assert.equal(await looks(), (before ?? 0) + 1)
  const unsaid = await slope.post(start, { ...hiddenFields(asked.body), ...eleanors })
  assert.match(unsaid.body, /Select if the record is this person’s/)
  const begun = await slope.post(start, { ...hiddenFields(unsaid.body), ...eleanors, record: record?.id ?? '' })
  assert.equal(begun.statusCode, 303)
  const reference = await send(slope, String(begun.headers.location))
  assert.deepEqual([(await caseOf(reference)).record, (await caseOf(reference)).link], [record?.id, record?.link])
  assert.equal((await eleanor.get(`/barchester/requests/${reference}`)).statusCode, 200)
  const [kept] = await db.sql<{ email: string }>('select email from people.record where id = $1', [record?.id])
  assert.notEqual(kept?.email, 'martha@example.org', 'what somebody says on the telephone turns nobody’s letters')
})

test('our time to answer a paper form runs from the day it arrived; one from the future or long ago is refused', async () => {
  const paper = { ...begins, channel: 'paper', 'received-day': '1', 'received-month': '6', 'received-year': '2026' }
  const late = await begin(slope, { ...paper, 'received-year': '2025' })
  assert.match(late.body, /The day the form arrived must be today or in the past 90 days/)
  assert.match((await begin(slope, { ...paper, 'received-month': '7' })).body, /The day the form arrived must be/)
  const byPaper = await begin(slope, paper)
  const { page } = await keyIn(slope, String(byPaper.headers.location))
  assert.match(page.body, /The form must be signed under this/)
  const reference = await send(slope, String(byPaper.headers.location))
  const today = await send(slope, String((await begin(slope, begins)).headers.location))
  const [onPaper, byPhone] = [await caseOf(reference), await caseOf(today)]
  assert.equal(onPaper.channel, 'paper')
  // Garden waste is due 3 working days after: Monday 1 June to Thursday 4 June, Wednesday 10 June to Monday 15 June.
  assert.deepEqual([onPaper.due.slice(0, 10), byPhone.due.slice(0, 10)], ['2026-06-04', '2026-06-15'])
})

test('whoever acts for somebody is named with what lets them; what is missing is told where it stands', async () => {
  const nobody = await begin(slope, { ...begins, spokeWith: 'representative' })
  assert.match(nobody.body, /href="#representative">Enter the name of whoever acts for them/)
  assert.match(nobody.body, /href="#authority">Enter what lets them act/)
  const begun = await begin(slope, {
    ...begins,
    spokeWith: 'representative',
    representative: 'Griselda Grantly',
    authority: 'Power of attorney, seen',
  })
  const reference = await send(slope, String(begun.headers.location))
  const shown = await slope.get(`/desk/barchester/cases/${reference}`)
  assert.match(shown.body, /On the word of Griselda Grantly, who acts for them: Power of attorney, seen/)
})

test('what one officer keys in is nobody else’s; a service for people on duty is keyed in by them alone; readers key nothing in', async () => {
  const begun = await begin(slope, begins)
  const draft = String(begun.headers.location)
  const stanhope = await desk.signedIn('charlotte-stanhope')
  await stanhope.submit('/desk', { membership: desk.membership('charlotte-stanhope', 'barchester') }, '/desk')
  assert.equal((await stanhope.get(draft)).statusCode, 404)
  assert.doesNotMatch((await stanhope.get(start)).body, /Begun by you/)
  assert.match((await slope.get(start)).body, /Begun by you and not yet sent/)
  const eleanor = await desk.signedIn('eleanor-bold')
  assert.equal((await eleanor.get(start)).statusCode, 404)
  const towers = await desk.signedIn('thomas-towers')
  const county = '/desk/barsetshire/behalf'
  const list = await towers.get(county)
  assert.match(list.body, /value="street-problem"/)
  assert.doesNotMatch(list.body, /value="care-needs-assessment"/)
  const forced = await towers.post(county, {
    ...hiddenFields(list.body),
    ...begins,
    service: 'care-needs-assessment',
    postcode: '',
  })
  assert.equal(forced.statusCode, 403)
  const thorne = await desk.signedIn('mary-thorne')
  assert.match((await thorne.get(county)).body, /value="care-needs-assessment"/)
})
