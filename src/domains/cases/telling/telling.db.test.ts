import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import type { Locale } from '#core/text.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import type { Reader } from '#platform/events/reader.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { discount as livesAlone } from '../../../demo/story/answers/answers.ts'
import { getLiveDesign } from '../../designs/design-in-use.ts'
import { caseJobs } from '../case.jobs.ts'
import { askForMore } from '../content/ask-for-more.ts'
import { decideCase } from '../decisions/decide-case.ts'
import { getCase } from '../get-case.ts'
import { openCase } from '../open-case.ts'

const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const city = demoId('organisation barchester')
const county = demoId('organisation barsetshire')
const host = county
const { readers } = caseJobs({
  publicUrl: 'https://place.example',
  pathBack: async () => '/barchester/way-back/secret',
})

const settle = async (those: readonly Reader[] = readers): Promise<void> => {
  const fail = (_reader: unknown, _org: string, cause: unknown): never => {
    throw cause
  }
  do await orderWaiting(db.jobs)
  while ((await readOn(db.jobs, those, fail)) > 0)
}

const hiramsLane = { line1: '4 Hiram’s Lane', town: 'Barchester', postcode: 'BA1 1AF' }
const home = { ...hiramsLane, areas: ['barchester'] }
const lived = livesAlone(
  { name: 'Eleanor Bold', email: 'eleanor@example.org', birthDate: '1950-01-01', phone: '', address: hiramsLane },
  { since: 30 },
)

interface Opening {
  readonly org: string
  readonly design: string
  readonly stage: string
  readonly locale: Locale
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly facts: Parameters<typeof openCase>[1]['facts']
}

/** Opens a case as a person without account does. */
const opened = async (of: Opening): Promise<{ id: string; reference: string }> =>
  db.web.work({ org: of.org, purpose: 'service', locale: of.locale }, async (work) => {
    const design = await getLiveDesign(work, of.org, of.design)
    const [ticket] = await work.append({ type: 'test.ticket' }).then(() => [newId()])
    return openCase(work, {
      id: newId(),
      design,
      host,
      answers: of.answers,
      facts: of.facts,
      stage: of.stage,
      asOf: work.now.toString().slice(0, 10),
      fee: undefined,
      channel: 'web',
      counted: {},
      ticket,
    })
  })
const discount = (locale: Locale, facts: Opening['facts']): Opening => ({
  org: city,
  design: 'single-person-discount',
  stage: 'received',
  locale,
  answers: { service: lived },
  facts,
})
const told = (caseId: string) =>
  db.sql<{ by: string; address: string; subject: string; body: string; locale: string }>(
    'select by, address, subject, body, locale from messages.outgoing where case_id = $1 order by made_at, id',
    [caseId],
  )
const asOfficer = async () => {
  const [row] = await db.sql<{ id: string; account_id: string }>(
    `select id, account_id from places.membership where org_id = $1 and 'officer' = any(roles) limit 1`,
    [city],
  )
  return row?.id ?? ''
}

test('the templates tell it in the person’s language, with everything filled', async () => {
  for (const locale of ['en', 'cy'] as const) {
    const { id, reference } = await opened(
      discount(locale, { name: { first: 'Eleanor', last: 'Bold' }, email: `${locale}@example.org`, address: home }),
    )
    await settle()
    const [mail] = await told(id)
    assert.deepEqual([mail?.by, mail?.address, mail?.locale], ['email', `${locale}@example.org`, locale])
    const all = `${mail?.subject}\n${mail?.body}`
    assert.match(all, new RegExp(reference))
    assert.match(all, locale === 'cy' ? /Cyngor|cais/ : /application/)
    assert.match(all, new RegExp(`https://place\\.example${locale === 'cy' ? '/cy' : ''}/barchester/way-back/secret`))
    assert.doesNotMatch(all, /[{}]/)
  }
})

test('an event that is read again tells nothing again', async () => {
  const { id } = await opened(discount('en', { name: { full: 'Mary Bold' }, email: 'mary@example.org' }))
  await settle()
  const before = (await told(id)).length
  const again = readers.map((reader) => ({ ...reader, name: `${reader.name}.again`, types: reader.types }))
  await settle(again.filter(({ name }) => name === 'cases.told.again'))
  assert.equal((await told(id)).length, before)
})

test('who has no email gets a letter to post, who has neither is told nothing', async () => {
  const posted = await opened(discount('en', { name: { first: 'John', last: 'Bunce' }, address: home }))
  const unreachable = await opened(discount('en', { name: { full: 'Nobody' } }))
  await settle()
  const [letter] = await told(posted.id)
  assert.deepEqual([letter?.by, letter?.address], ['letter', 'John Bunce\n4 Hiram’s Lane\nBarchester\nBA1 1AF'])
  assert.deepEqual(await told(unreachable.id), [])
})

test('what an officer asks and decides is told in their own words, with reasons, an answer and the way to a review', async () => {
  const membership = await asOfficer()
  const { id, reference } = await opened(
    discount('en', { name: { first: 'Eleanor', last: 'Bold' }, email: 'eleanor@example.org', address: home }),
  )
  const [row] = await db.sql<{ account_id: string }>('select account_id from places.membership where id = $1', [
    membership,
  ])
  const token = 'a token of the officer'
  await db.web.work({ org: city, purpose: 'service', locale: 'en', token }, async (work) => {
    const { openBrowserSession, signIn } = await import('../../sign-in/start-session.ts')
    await openBrowserSession(work, 'before')
    await signIn(work, { account: row?.account_id ?? '', token })
  })
  const officer = { org: city, purpose: 'service' as const, locale: 'en' as const, token, membership }
  await db.web.work(officer, async (work) =>
    askForMore(work, await getCase(work, reference, true), 'Please send {name} the lease.'),
  )
  await settle()
  const asked = (await told(id)).at(-1)
  assert.match(asked?.body ?? '', /Please send \{name\} the lease\./)
  await db.sql(`update cases.case set stage = 'received' where id = $1`, [id])
  const [stage] = await db.web.work(officer, async (work) => {
    const open = await getCase(work, reference)
    return open.design.compiled.design.stages.filter(({ outcome }) => outcome !== undefined)
  })
  await db.web.work(officer, async (work) =>
    decideCase(work, await getCase(work, reference, true), {
      stage: stage?.id ?? '',
      words: 'You showed that you live alone.',
      organisation: { slug: 'barchester', name: { en: 'Barchester City Council' } },
    }),
  )
  await settle()
  const decided = (await told(id)).slice(-2)
  assert.deepEqual(decided.map(({ by }) => by).sort(), ['email', 'letter'])
  const [{ body } = { body: '' }] = decided
  assert.match(body, /You showed that you live alone\./)
  assert.match(body, /70012345/)
  assert.match(body, /- /)
  assert.doesNotMatch(body, /[{}]/)
})

test('a restricted case opens for the people on duty and nobody else, and its equality answers for none of them', async () => {
  const { id } = await opened({
    org: county,
    design: 'care-needs-assessment',
    stage: 'received',
    locale: 'en',
    answers: { health: { conditions: 'arthritis' }, equality: { ethnicGroup: 'prefersNot' } },
    facts: { name: { full: 'Septimus Harding' }, email: 'septimus@example.org' },
  })
  const locksOf = async () =>
    (
      await db.sql<{ category: string; lock: string }>('select category, lock from cases.locks where case_id = $1', [
        id,
      ])
    ).map(({ category, lock }) => `${category} ${lock}`)
  const duty = await db.sql<{ id: string }>(
    `select id from places.membership where org_id = $1 and roles && '{duty,lead}'`,
    [county],
  )
  assert.ok(duty.length > 0, 'somebody is on duty')
  assert.equal(
    (await locksOf()).some((lock) => duty.some(({ id: key }) => lock.includes(key))),
    false,
  )
  await settle()
  const locks = await locksOf()
  for (const { id: key } of duty) {
    for (const category of ['case', 'health']) assert.ok(locks.includes(`${category} ${key}`), category)
    assert.equal(locks.includes(`equality ${key}`), false)
  }
  assert.equal(
    locks.some((lock) => lock.includes(county)),
    false,
    'the organisation as a whole does not open it',
  )
  const open = await db.sql<{ category: string; open: boolean }>(
    'select category, open_to && $2::uuid[] as open from cases.content where case_id = $1 order by category',
    [id, duty.map(({ id: key }) => key)],
  )
  assert.deepEqual(open, [
    { category: 'equality', open: false },
    { category: 'health', open: true },
  ])
  const [message] = await db.sql<{ open: boolean }>(
    'select open_to @> array[$2::uuid] as open from messages.outgoing where case_id = $1',
    [id, county],
  )
  assert.equal(message?.open, false, 'nor what was said to the person')
})

const wish = (id: string, more: string) =>
  db
    .sql(
      `insert into messages.wishes (org_id, id, topics, ways, locale, formats, how, never, safe_words, changed_at, open_to)
       select p.org_id, p.record_id, 'all', '{email,letter}', 'en', '{}', '', '{}', '', now(), p.open_to
       from cases.party p where p.case_id = $1`,
      [id],
    )
    .then(() =>
      db.sql(`update messages.wishes set ${more} where id = (select record_id from cases.party where case_id = $1)`, [
        id,
      ]),
    )

test('what must never stand in a message does not: only that there is something to read', async () => {
  const { id, reference } = await opened(
    discount('en', { name: { full: 'Mary Bold' }, email: 'mary@example.org', address: home }),
  )
  await wish(id, `never = '{discount}'`)
  await settle()
  const [mail, ...more] = await told(id)
  assert.deepEqual([mail?.by, more.length], ['email', 0])
  assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, new RegExp(`discount|${reference}`, 'i'))
  assert.match(mail?.body ?? '', /https:\/\/place\.example\/barchester\/way-back\/secret/)
})

test('who wants post gets it, in large print and in their language, and no email', async () => {
  const { id } = await opened(discount('en', { name: { full: 'Mary Bold' }, email: 'mary@example.org', address: home }))
  await wish(id, `ways = '{letter}', locale = 'cy', formats = '{largePrint}'`)
  await settle()
  const rows = await db.sql<{ by: string; locale: string; scale: number; about: string }>(
    `select by, locale, (paper ->> 'scale')::float as scale, about from messages.outgoing where case_id = $1`,
    [id],
  )
  assert.deepEqual(
    rows.map(({ by, locale, scale }) => ({ by, locale, scale })),
    [{ by: 'letter', locale: 'cy', scale: 1.5 }],
  )
})

test('who wants to hear only of what needs them, or of nothing, is told nothing of what does not', async () => {
  for (const more of [`topics = 'needed'`, `ways = '{}'`]) {
    const { id } = await opened(
      discount('en', { name: { full: 'Mary Bold' }, email: 'mary@example.org', address: home }),
    )
    await wish(id, more)
    await settle()
    assert.deepEqual(await told(id), [], more)
  }
})

test('a message for a certain hour waits for it', async () => {
  const { id } = await opened(discount('en', { name: { full: 'Mary Bold' }, email: 'mary@example.org' }))
  const hour = Temporal.Now.zonedDateTimeISO('Europe/London').add({ hours: 2 }).hour
  const from = `${String(hour).padStart(2, '0')}:00`
  await wish(
    id,
    `from_time = '${from}', until_time = '${hour === 23 ? '23:59' : `${String(hour + 1).padStart(2, '0')}:00`}'`,
  )
  await settle()
  const [row] = await db.sql<{ later: boolean; hour: number }>(
    `select next_at > app.now() as later, extract(hour from next_at at time zone 'Europe/London')::int as hour
       from messages.outgoing where case_id = $1`,
    [id],
  )
  assert.deepEqual(row, { later: true, hour })
})
