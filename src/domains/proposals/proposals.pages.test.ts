import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf } from '../../../test/applicant/browser.ts'
import { openProposingPlace } from '../../../test/proposals/proposing-place.ts'
import { suggest } from './suggesting/suggest.ts'

/** Nearly the same words each time, as a program writes them. */
const spam = (n: number) => ({
  what: `Buy cheap garden furniture at our shop today number${n}`,
  why: 'Best price in town, free delivery, call now, limited offer',
})
const place = await openProposingPlace()
const { db, office, browser, send, sendOnce, codeTo } = place
const service = '/barchester/services/green-bins'
const desk = '/desk/barchester/suggestions'
const lid = { about: 'questions/lid', what: 'Do not ask about the lid', why: 'Nobody knows what a lid is', whom: '' }
const counted = async (table: string) => (await db.sql(`select 1 from ${table}`)).length
const waiting = () =>
  db.sql<{ id: string; kind: string; what: string; why: string; alike: string; held: boolean; by: string }>(
    `select id, kind, what, why, alike, held, by from proposals.said where state = 'waiting' order by what`,
  )
const publishFirst = async (what: string) => {
  const said = (await waiting()).find((one) => one.what === what)
  assert.ok(said, what)
  const sent = await send(office.browser, `${desk}/waiting/${said.id}`, {
    do: 'publish',
    what,
    ...(said.kind === 'proposal' && { why: said.why }),
  })
  assert.equal(sent.status, 303)
  return said.id
}
await place.at('2027-02-01T09:00:00Z')

test('from a question to a suggestion about it and back, without an account and without losing an answer', async () => {
  const by = browser()
  await by.get(`${service}/apply`)
  await send(by, `${service}/apply/home`, { bins: '3' })
  const page = (await by.get(`${service}/apply/more`)).body
  const link = /href="([^"]*\/suggest\?[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(link, /about=pages%2Fmore&version=[0-9a-f]{64}&back=/)
  assert.match(
    (await by.get(link)).body,
    /What is your suggestion about\?[\s\S]*Do you need a new lid\?[\s\S]*Are there steps\?/,
  )
  const wrong = await send(by, link, { ...lid, what: '', email: 'nobody' })
  assert.match(wrong.body, /Enter what should be different/)
  const sent = await sendOnce(by, link, lid, 'eleanor@example.org')
  assert.equal(sent.status, 303)
  const thanks = (await by.get(sent.headers.location ?? '')).body
  assert.match(thanks, /Your suggestion has been sent/)
  const back = /href="([^"]*)">Back to where you were/.exec(thanks)?.[1] ?? ''
  assert.equal(back, `${service}/apply/more`)
  assert.match((await by.get(`${service}/apply/home`)).body, /value="3"/)
  assert.equal(await counted('people.account'), 2, 'no account was opened')
  const [said] = await db.sql<Record<string, unknown>>('select * from proposals.said')
  assert.equal(said?.element, 'questions/lid')
  assert.equal(said?.by, 'once')
})

test('until the code is right nothing is kept; a wrong one says so, whoever has an account or none', async () => {
  const by = browser()
  const before = await counted('proposals.said')
  const pages = await Promise.all(
    ['barchester@barchester.example', 'somebody@example.org'].map(async (email) => {
      const asked = await send(browser(), `${service}/suggest`, { ...lid, email })
      return asked.body.replaceAll(email, '').replace(/value="[^"]*"/g, '')
    }),
  )
  assert.equal(pages[0], pages[1])
  const asked = await send(by, `${service}/suggest`, { ...lid, email: 'mary@example.org' })
  const form = formsOf(asked.body).at(-1)
  const wrong = await by.post(form?.action ?? '', { ...form?.hidden, code: '12' })
  assert.match(wrong.body, /Enter the 6-digit code/)
  // the right code, for another address than the one that it went to
  const code = await codeTo('mary@example.org')
  assert.match(code, /^\d{6}$/)
  const swapped = await by.post(form?.action ?? '', { ...form?.hidden, email: 'grace@example.org', code })
  assert.match(swapped.body, /Enter the 6-digit code/)
  assert.equal(await counted('proposals.said'), before)
})

let first = ''
test('nothing is public before it is read; edited it says so, keeps what it said, and counts its author', async () => {
  assert.match((await browser().get(`${service}/suggestions`)).body, /Nobody has suggested anything yet/)
  assert.match((await office.browser.get(desk)).body, /Do not ask about the lid/)
  const [said] = await waiting()
  first = said?.id ?? ''
  assert.equal((await browser().get(`/barchester/suggestions/${first}`)).status, 404)
  const what = 'Do not ask about the lid. I am Eleanor Harding'
  await db.sql('update proposals.said set what = $1 where id = $2', [what, first])
  const sent = await send(office.browser, `${desk}/waiting/${first}`, { do: 'publish', what: lid.what, why: lid.why })
  assert.equal(sent.status, 303)
  const shown = (await browser().get(`/barchester/suggestions/${first}`)).body
  assert.match(shown, /took out what said who somebody is/)
  assert.doesNotMatch(shown, /Eleanor/)
  assert.match(shown, /data-supporters="1"/)
  // 20 working days after Monday 1 February 2027 is Monday 1 March
  assert.match(shown, /To be answered by <strong>1 March 2027/)
  const [kept] = await db.sql<{ what: string }>('select what from proposals.earlier')
  assert.equal(kept?.what, what)
  assert.match((await browser().get(`/cy${service}/suggestions`)).body, /Do not ask about the lid/)
})

test('one person supports once: by a code, by another browser, twice at once, and as the author', async () => {
  const support = `/barchester/suggestions/${first}/support`
  const supporters = async () =>
    /data-supporters="(\d+)"/.exec((await browser().get(`/barchester/suggestions/${first}`)).body)?.[1]
  const done = async (email: string) => (await sendOnce(browser(), support, {}, email)).headers.location
  assert.match((await done('mary@example.org')) ?? '', /done=supported/)
  assert.match((await done('Mary@Example.org')) ?? '', /done=already/)
  assert.match((await done('eleanor@example.org')) ?? '', /done=already/, 'the author supports it already')
  assert.equal(await supporters(), '2')
  const form = formsOf((await office.browser.get(support)).body).at(-1)
  const both = await Promise.all(
    [1, 2].map((n) => office.browser.post(form?.action ?? '', { ...form?.hidden, _key: `one-of-two-${n}` })),
  )
  assert.deepEqual(both.map(({ headers }) => /done=(\w+)/.exec(headers.location ?? '')?.[1]).sort(), [
    'already',
    'supported',
  ])
  assert.equal(await supporters(), '3')
})

test('who supports is shown in broad groups only from 8 on and rounded, and never so that one can be worked out', async () => {
  const page = async () => (await browser().get(`/barchester/suggestions/${first}`)).body
  const [proposal] = await db.sql<{ org: string }>('select org_id as org from proposals.proposal')
  const add = (count: number, age: string) =>
    db.sql(
      `insert into proposals.support (org_id, proposal_id, supporter, age, open_to)
       select $1, $2, sha256(($3 || n)::bytea), $3, '{}' from generate_series(1, $4::int) n`,
      [proposal?.org, first, age, count],
    )
  await add(7, 'from65')
  assert.doesNotMatch(await page(), /65 or over/)
  await add(13, 'under25')
  await add(9, 'from25to44')
  await add(12, 'from45to64')
  const shown = await page()
  const cell = (name: string) => new RegExp(`${name}\\s*</t[hd]>\\s*<td[^>]*>\\s*([^<]*?)\\s*</td>`).exec(shown)?.[1]
  assert.equal(cell('65 or over'), 'Not shown')
  assert.equal(cell('25 to 44'), 'Not shown', 'the smallest other one is hidden with it')
  assert.equal(cell('Under 25'), '15')
  assert.equal(cell('45 to 64'), '10')
})

test('a comment is public once it is read; what is not published says why and nothing else', async () => {
  const comment = `/barchester/suggestions/${first}/comment`
  assert.match((await send(browser(), comment, { words: '', email: 'a@example.org' })).body, /Enter your comment/)
  await sendOnce(browser(), comment, { words: 'The lid matters to me' }, 'arabella@example.org')
  await sendOnce(browser(), comment, { words: 'You stupid people' }, 'bertie@example.org')
  const shown = async () => (await browser().get(`/barchester/suggestions/${first}`)).body
  assert.doesNotMatch(await shown(), /The lid matters/)
  await publishFirst('The lid matters to me')
  const rude = (await waiting()).find(({ what }) => what === 'You stupid people')
  const at = `${desk}/waiting/${rude?.id}`
  assert.match(
    (await send(office.browser, at, { do: 'decline', groundWords: '' })).body,
    /Select why it is not published/,
  )
  await send(office.browser, at, { do: 'decline', ground: 'offensive', groundWords: 'Say it kindly' })
  const page = await shown()
  assert.match(page, /The lid matters to me/)
  assert.match(page, /It insults or threatens people[\s\S]*Say it kindly/)
  assert.doesNotMatch(page, /stupid/)
})

test('five suggestions a day from one person; the sixth is told so and is not taken', async () => {
  const by = office.browser
  for (let n = 0; n < 5; n++) await send(by, `${service}/suggest`, { ...lid, about: '', what: `Thing number ${n}` })
  const before = await counted('proposals.said')
  const sixth = await send(by, `${service}/suggest`, { ...lid, about: '', what: 'One more' })
  assert.equal(sixth.status, 429)
  assert.match(sixth.body, /Come back tomorrow/)
  assert.equal(await counted('proposals.said'), before)
})

test('a flood from a few and from many lies in heaps and is held back; the genuine one among them is there to be read', async () => {
  await db.sql('delete from proposals.sent')
  const asResident = async (email: string, fields: Record<string, string>) => {
    const mark = `mark of ${email}`
    return db.web.work({ org: orgId, purpose: 'own', locale: 'en' }, (work) =>
      suggest(
        work,
        { design: 'green-bins', version, element: '' },
        { what: fields.what ?? '', why: fields.why ?? '', whom: '' },
        {
          person: { mark: Buffer.from(mark), email, by: 'once', link: undefined },
          network: Buffer.from(fields.network ?? 'a network'),
          tell: false,
        },
      ),
    )
  }
  const [live] = await db.sql<{ org: string; hash: string }>(
    `select l.org_id as org, l.hash from designs.live l join places.organisation o on o.id = l.org_id where o.slug = 'barchester'`,
  )
  const [orgId, version] = [live?.org ?? '', live?.hash ?? '']
  const genuine = { what: 'Let me choose the weekday', why: 'I work nights and cannot put the bin out on Tuesdays' }
  let refused = 0
  // ten people who send thirty each; then two hundred who send one each, from one place, in nearly the same words
  for (let n = 0; n < 300; n++)
    if ((await asResident(`few${n % 10}@x.example`, { ...spam(n), network: `network ${n % 10}` })) === undefined)
      refused++
  for (let n = 0; n < 200; n++) await asResident(`many${n}@x.example`, { ...spam(n), network: 'one place' })
  await asResident('genuine@x.example', { ...genuine, network: 'another place' })
  assert.equal(refused, 250)
  const all = await waiting()
  const heaps = new Set(all.map(({ alike }) => alike))
  assert.ok(heaps.size <= 12, `${heaps.size} heaps`)
  const page = (await office.browser.get(desk)).body
  const rows = [...page.matchAll(/<a class="govuk-link" lang="en" href="[^"]*">([^<]*)<\/a>/g)].map(([, text]) => text)
  assert.ok(rows.includes('Let me choose the weekday'), 'the genuine one has a line of its own')
  assert.ok(all.find(({ what }) => what === genuine.what)?.held, 'it came within the flood, and is held back with it')
  assert.match(page, /Held back/)
  const heap = all.find(({ what }) => what.startsWith('Buy cheap'))
  const at = `${desk}/alike/${heap?.alike}`
  const chosen = all.filter(({ alike }) => alike === heap?.alike).slice(0, 200)
  assert.match((await send(office.browser, at, { ground: 'advertising' })).body, /Select at least one/)
  const shown = await office.browser.get(at)
  const form = formsOf(shown.body).at(-1)
  const sent = await office.browser.post(at, {
    ...form?.hidden,
    chosen: chosen.map(({ id }) => id),
    ground: 'advertising',
  })
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  await publishFirst(genuine.what)
  const list = (await browser().get(`${service}/suggestions`)).body
  assert.match(list, /Let me choose the weekday/)
  assert.match(list, /It is advertising or was sent many times/)
  assert.doesNotMatch(list, /Buy cheap/)
})
