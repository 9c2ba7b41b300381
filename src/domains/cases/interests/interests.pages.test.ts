import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { rows } from '#platform/db/rows.ts'
import { listRoutes } from '#platform/http/server/list-routes.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, type Visitor } from '../../../../test/edge/visitor.ts'
import { jobs, routes } from '../../../app.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const queue = '/desk/barchester'
const city = desk.org('barchester')
const member = (who: string) => desk.membership(who, 'barchester')
const slope = await desk.signedIn('obadiah-slope')
const grantly = await desk.signedIn('susan-grantly')
const stanhope = await desk.signedIn('charlotte-stanhope')
await stanhope.submit('/desk', { membership: member('charlotte-stanhope') }, '/desk')

const at = (reference: string) => `${queue}/cases/${reference}`
const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const act = async (by: Visitor, reference: string, form: string, fields: Record<string, string>): Promise<number> =>
  (await by.submit(at(reference), fields, `${at(reference)}/${form}`)).statusCode
const declare = async (by: Visitor, reference: string, fields: Record<string, string>): Promise<number> =>
  (await by.submit(`${at(reference)}/interest`, fields, `${at(reference)}/interest`)).statusCode
const idOf = async (reference: string): Promise<string> =>
  (await db.sql<{ id: string }>('select id from cases.case where reference = $1', [reference]))[0]?.id ?? ''
const events = async (reference: string): Promise<readonly string[]> =>
  (
    await db.sql<{ type: string }>('select type from journal.event where case_id = $1 order by id', [
      await idOf(reference),
    ])
  ).map(({ type }) => type)
/** What jobs of a kind have to do, done. */
const work = async (kind: string): Promise<void> => {
  await desk.settle()
  const signal = new AbortController().signal
  const type = kind === 'cases.interestEnded' ? 'interest.ended' : 'interest.declared'
  const found = await db.sql<{ id: string }>(
    `select distinct envelope::jsonb -> 'data' ->> 'interest' as id from journal.event where type = $1`,
    [type],
  )
  for (const { id } of found)
    await jobs.tasks.find(({ name }) => name === kind)?.run({ org: city, id }, { database: db.jobs, signal })
}
const status = async (by: Visitor, reference: string): Promise<number> => (await by.get(at(reference))).statusCode

const nowhere = '01999999-0000-7000-8000-000000000000'
const mounted = await listRoutes(routes)

const reference = await desk.askForBin()
await desk.settle()
// What they had to do with it before: theirs, with a task, chosen for a bulk, covered, looked at, in a kept list.
assert.equal(await act(slope, reference, 'assign', { to: 'me' }), 303)
assert.equal(await act(slope, reference, 'tasks', { title: 'Look at the lane', who: member('obadiah-slope') }), 303)
assert.equal(await act(slope, reference, 'note', { note: 'A zeppelin over the lane' }), 303)
await slope.submit(`${queue}?assigned=me`, { name: 'Mine', for: 'me', assigned: 'me' }, `${queue}/filters`)
await slope.submit(`${queue}?q=`, { then: 'all' }, `${queue}/bulk/choose`)
await slope.submit(`${queue}/bulk`, { act: 'flag', value: 'urgent', flag: 'urgent' }, `${queue}/bulk/plan`)
await desk.settle()
const rooms = [
  '',
  '?assigned=me',
  '?due=soon',
  '/my-work',
  '/dashboard',
  '/people',
  '/search?q=zeppelin',
  `/search?q=${reference}`,
  '/bulk',
  '/letters',
  '/interests',
]
const seenIn = async (by: Visitor): Promise<readonly string[]> => {
  const seen: string[] = []
  for (const room of rooms) if ((await by.get(`${queue}${room}`)).body.includes(`cases/${reference}`)) seen.push(room)
  return seen
}

test('a request in which an officer declares an interest is closed to them at once, and they keep no work on it', async () => {
  assert.ok((await seenIn(slope)).length >= 4, 'it shows before')
  assert.equal(await declare(slope, reference, {}), 200)
  assert.equal(await declare(slope, reference, { relation: 'family', person: 'yes' }), 303)
  const refused = await slope.get(at(reference))
  assert.equal(refused.statusCode, 403)
  assert.match(plain(refused.body), /You declared an interest in this request/)
  assert.match(plain((await slope.get(`/cy${at(reference)}`)).body), /Rydych wedi datgan buddiant/)
  const [kept] = await db.sql<{ assigned: string | null; owner: string | null }>(
    `select c.assigned, t.owner_id as owner from cases.case c join cases.task t on t.case_id = c.id where c.reference = $1`,
    [reference],
  )
  assert.deepEqual(kept, { assigned: null, owner: null })
  assert.deepEqual((await events(reference)).slice(-1), ['case.barred'])
  assert.equal(await status(grantly, reference), 200)
})

test('whoever asked for it learns neither from the page nor from their own file that one of the staff has an interest', async () => {
  const eleanor = await desk.signedIn('eleanor-bold')
  const [page, json, file] = await Promise.all(
    ['', '.json', '/file.pdf'].map((part) => eleanor.get(`/barchester/requests/${reference}${part}`)),
  )
  const paper = execFileSync('pdftotext', ['-', '-'], { input: file?.rawPayload, encoding: 'utf8' })
  for (const told of [plain(page?.body ?? ''), json?.body ?? '', paper])
    assert.doesNotMatch(told, /barred|colleague|interest/i)
  assert.ok(paper.includes(reference))
})

test('no desk route of the case opens to them, by any method, as a person or as a program, and nothing happens', async () => {
  const csrf = hiddenFields((await slope.get(queue)).body)
  const of = mounted.filter(({ path }) => /^\/desk\/:org\/cases\/:reference/.test(path))
  assert.ok(of.length > 30, `${of.length} routes`)
  const before = await events(reference)
  const opened: string[] = []
  for (const { method, path } of of) {
    const address = path
      .replace(':org', 'barchester')
      .replace(':reference', reference)
      .replace(':question', 'time')
      .replace(':other', 'BCDF-GHJK')
      .replaceAll(/:[a-z]+/gi, nowhere)
    const fields = { ...csrf, note: 'n', words: 'w', question: 'q', to: 'me', stage: 'delivering', outcome: 'refused' }
    const answers =
      method === 'GET'
        ? [await slope.get(address), await slope.get(address, { accept: 'application/json' })]
        : [await slope.post(address, { ...fields, _key: newId(), relation: 'other', reason: 'r', title: 't' })]
    for (const { statusCode } of answers)
      if (statusCode !== 403 && statusCode !== 404) opened.push(`${path} ${statusCode}`)
  }
  assert.deepEqual(opened, [])
  assert.deepEqual(await events(reference), before)
})

test('no list, search, count, chart, notice or choice of theirs has it: all is as if it had never been', async () => {
  assert.deepEqual(await seenIn(slope), [])
  const faceless = (body: string) => body.replace(/value="[^"]*"/g, '')
  const counted = ['', '?assigned=me', '/my-work', '/dashboard', '/people', '/search?q=zeppelin', '/bulk']
  const read = async () => {
    const pages: string[] = []
    for (const room of counted) pages.push(faceless((await slope.get(`${queue}${room}`)).body))
    return pages
  }
  const closed = await read()
  const [{ org_id: org }] = (await db.sql<{ org_id: string }>('select org_id from cases.case where reference = $1', [
    reference,
  ])) as [{ org_id: string }]
  // Every row of it is put behind a lock that nobody holds: what an absent case would look like.
  const tables = await db.sql<{ name: string; column: string }>(
    'select name, case_column as column from app.case_table',
  )
  const id = await idOf(reference)
  for (const { name, column } of tables)
    await db.sql(`update ${name} set open_to = open_to || $3::uuid where org_id = $1 and ${column} = $2`, [
      org,
      id,
      nowhere,
    ])
  assert.deepEqual(await read(), closed)
})

test('the database itself shows them no row of it, and lets them write none, whatever a query forgets', async () => {
  const id = await idOf(reference)
  const token = slope.cookies.get('session') ?? ''
  const who = { org: city, purpose: 'service', locale: 'en', token, membership: member('obadiah-slope') } as const
  const tables = await db.sql<{ name: string; column: string }>(
    'select name, case_column as column from app.case_table',
  )
  assert.ok(tables.length > 10)
  for (const { name, column } of tables) {
    const found = await db.web.work(who, ({ tx }) =>
      rows(tx, { name: `t.${name}`, text: `select 1 from ${name} where ${column} = $1` }, [id]),
    )
    assert.deepEqual(found, [], name)
  }
  for (const text of [
    `select app.locks($1::uuid, $2::uuid, 'note')`,
    `select app.relock($1::uuid, $2::uuid, null, array[$1::uuid], '{}', 'because')`,
    `select cases.unbar($1::uuid, $2::uuid, (select id from cases.interest where case_id = $2::uuid), 'because')`,
  ])
    await assert.rejects(
      db.web.work(who, ({ tx }) => rows(tx, { name: text.slice(0, 40), text }, [city, id])),
      { code: 'not-yours' },
      text,
    )
})

test('nobody gives it to them, or a task of it; work that they cover leaves it out; a bulk of theirs does nothing to it', async () => {
  assert.equal(await act(grantly, reference, 'assign', { to: member('obadiah-slope') }), 409)
  assert.equal(await act(grantly, reference, 'tasks', { title: 'Look', who: member('obadiah-slope') }), 409)
  assert.equal(await act(grantly, reference, 'assign', { to: member('charlotte-stanhope') }), 303)
  const days = {
    'from-day': '1',
    'from-month': '6',
    'from-year': '2026',
    'to-day': '5',
    'to-month': '6',
    'to-year': '2026',
  }
  const away = { ...days, member: member('charlotte-stanhope'), cover: member('obadiah-slope') }
  assert.equal((await grantly.submit(`${queue}/people`, away, `${queue}/people/absences`)).statusCode, 303)
  assert.deepEqual(await seenIn(slope), [])
  await slope.submit(`${queue}/bulk`, {}, `${queue}/bulk/run`)
  const running = await db.sql<{ id: string }>(`select id from cases.bulk where state in ('running', 'choosing')`)
  for (const { id } of running)
    await jobs.tasks
      .find(({ name }) => name === 'cases.bulk')
      ?.run({ org: city, id }, { database: db.jobs, signal: new AbortController().signal })
  const [{ flag }] = (await db.sql<{ flag: string | null }>('select flag from cases.case where reference = $1', [
    reference,
  ])) as [{ flag: string | null }]
  assert.equal(flag, null)
  await db.sql('delete from cases.absence')
})

test('whatever else the person has, or asks for later, is closed to them as well, and what others ask for is not', async () => {
  const later = await desk.askForBin()
  await desk.settle()
  assert.equal(await status(slope, later), 404)
  assert.equal(await status(grantly, later), 200)
  // Said of it nothing that they do not know: neither that it is there nor why it is closed.
  assert.doesNotMatch((await slope.get(at(later))).body, /interest/)
  const [other] = await db.sql<{ reference: string }>(
    `select reference from cases.case where org_id = $1 and link_id is distinct from (select link_id from cases.case where reference = $2) limit 1`,
    [city, reference],
  )
  if (other) assert.equal(await status(slope, other.reference), 200)
})

test('a person declared by what identifies them: what they have already and what they ask for is closed, by a job', async () => {
  const old = await desk.askForBin()
  await desk.settle()
  const [person] = await db.sql<{ line1: string; postcode: string }>(
    `select r.address ->> 'line1' as line1, r.address ->> 'postcode' as postcode from people.record r
     join cases.party p on p.record_id = r.id join cases.case c on c.id = p.case_id where c.reference = $1`,
    [old],
  )
  assert.equal(await status(stanhope, old), 200)
  const page = `${queue}/interests`
  const say = (fields: Record<string, string>) => stanhope.submit(page, fields, page)
  assert.match(plain((await say({ relation: 'friend', name: 'Eleanor Bold' })).body), /Enter a name and date of birth/)
  const home = {
    relation: 'household',
    line1: person?.line1.toUpperCase() ?? '',
    postcode: person?.postcode.replace(' ', '') ?? '',
  }
  assert.equal((await say(home)).statusCode, 303)
  await work('cases.interestDeclared')
  assert.equal(await status(stanhope, old), 404)
  const later = await desk.askForBin()
  await desk.settle()
  assert.equal(await status(stanhope, later), 404)
  assert.equal(await status(grantly, later), 200)
  // They see their own, a lead sees everybody's, a colleague sees nobody's.
  assert.match((await stanhope.get(page)).body, new RegExp(person?.line1.toUpperCase() ?? 'nowhere'))
  assert.match((await grantly.get(page)).body, new RegExp(person?.line1.toUpperCase() ?? 'nowhere'))
  assert.doesNotMatch((await slope.get(page)).body, new RegExp(person?.line1.toUpperCase() ?? 'nowhere'))
})

test('another lead opens one request again with a reason, and ends an interest; nobody does it for themselves', async () => {
  const [{ interest }] = (await db.sql<{ interest: string }>(
    `select b.interest_id as interest from cases.bar b join cases.case c on c.id = b.case_id
     where c.reference = $1 and b.membership_id = $2`,
    [reference, member('obadiah-slope')],
  )) as [{ interest: string }]
  await db.sql(`update cases.case set open_to = array_remove(open_to, $2::uuid) where reference = $1`, [
    reference,
    nowhere,
  ])
  for (const { name, column } of await db.sql<{ name: string; column: string }>(
    'select name, case_column as column from app.case_table',
  ))
    await db.sql(`update ${name} set open_to = array_remove(open_to, $2::uuid) where ${column} = $1`, [
      await idOf(reference),
      nowhere,
    ])
  const page = `${at(reference)}/interest`
  const lift = (by: Visitor, fields: Record<string, string>) => by.submit(page, fields, `${page}/${interest}/lift`)
  assert.match((await grantly.get(page)).body, /Obadiah Slope/)
  assert.match(plain((await lift(grantly, {})).body), /Enter why/)
  assert.equal((await lift(grantly, { reason: 'Another person of that name' })).statusCode, 303)
  assert.equal(await status(slope, reference), 200)
  assert.deepEqual((await events(reference)).slice(-1), ['case.barLifted'])
  await desk.settle()
  await work('cases.interestDeclared')
  assert.equal(await status(slope, reference), 200, 'the same interest does not close it again')

  const list = `${queue}/interests`
  const end = (by: Visitor, id: string) => by.submit(list, { reason: 'They have moved' }, `${list}/${id}/end`)
  assert.equal((await end(slope, interest)).statusCode, 403)
  const others = await db.sql<{ reference: string }>(
    `select c.reference from cases.bar b join cases.case c on c.id = b.case_id where b.interest_id = $1 and b.lifted_at is null`,
    [interest],
  )
  assert.ok(others.length > 0)
  assert.equal((await end(grantly, interest)).statusCode, 303)
  await work('cases.interestEnded')
  for (const one of others) assert.equal(await status(slope, one.reference), 200)
  // A lead's own: another has to.
  assert.equal((await grantly.submit(list, { relation: 'other', email: 'x@example.org' }, list)).statusCode, 303)
  const [own] = await db.sql<{ id: string }>(`select id from cases.interest where email = 'x@example.org'`)
  assert.equal((await end(grantly, own?.id ?? '')).statusCode, 403)
})
