import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf } from '../../../../../../test/applicant/browser.ts'
import { openTryingPlace } from '../../../../../../test/variation/trying-place.ts'
import { jobs } from '../../../../../app.ts'
import { tryChanges } from '../../../../designs/trying/try-design.ts'

const { db, workOff, city, bins, at, owner, vary, restart, walk, post, counted } = await openTryingPlace()
await vary('/pages/bins/questions/binCount/label', {
  'value.en': 'How many bins shall the lorry empty?',
  'value.cy': 'Sawl bin ddylai’r lori ei wagio?',
})

test('the own copy is walked by the resident’s own pages before it is public, and nothing is written about anybody', async () => {
  const before = await counted()
  const first = await city.get(`${bins}/preview/page/home`)
  assert.match(first, /What kind of property is it\?/)
  assert.match(first, /Nothing is sent, and nothing is written about anybody/)
  assert.match(await city.get(`${bins}/preview/page/bins?jump=1`), /How many bins shall the lorry empty\?/)
  const { page, form } = await walk()
  assert.match(page.body, /Check your answers/)
  assert.match(page.body, /How many bins shall the lorry empty\?/)
  assert.match(page.body, /data-fee="10000"/)
  const sent = await city.browser.post(form.action, form.hidden)
  assert.equal(sent.headers.location, `${at}/result`)
  assert.match(await city.get(`${bins}/preview/result`), /Nothing was sent here/)
  assert.deepEqual(await counted(), before)
  assert.equal((await city.browser.get('/barchester/services/garden-waste')).status, 404, 'it is not public')
})

test('a page is checked as the resident’s is, in both languages, and what is wrong is kept out', async () => {
  await restart()
  const wrong = await post(`${at}/page/home`, { homeType: 'house' })
  assert.match(wrong.body, /There is a problem[\s\S]*href="#kerbside"[^>]*>Select if someone can put the bin out/)
  const cymraeg = await post(`/cy${at}/page/home`, { homeType: 'house' })
  assert.match(cymraeg.body, /Mae yna broblem[\s\S]*Dewiswch a all rhywun roi’r bin allan/)
  assert.match(cymraeg.body, /Rhagolwg<\/strong> Ni anfonir dim/)
  const { page } = await walk({}, '/cy')
  assert.match(page.body, /Gwiriwch eich atebion[\s\S]*Sawl bin ddylai’r lori ei wagio\?/)
})

test('each rule says what it came to and which of its rows decided, or which answer it waits for', async () => {
  await restart()
  await post(`${at}/page/home`, { homeType: 'house', kerbside: 'can' })
  const waiting = await city.get(`${bins}/preview/page/property`)
  assert.match(
    waiting,
    /Can this property have the service\?[\s\S]*?Waits for an answer to: What is the address of the property\?/,
  )
  await walk({ benefits: 'pensionCredit', councilTaxAccount: '70012345' })
  const result = await city.get(`${bins}/preview/result`)
  // garden-waste has three rows for the fee: nothing where it is not served, half, full.
  assert.match(
    result,
    /What you pay for the year[\s\S]*?£50<[\s\S]*?Row 2 of 3: The price of your bins, reduced because you get a benefit\./,
  )
  assert.match(result, /We have your request/)
})

test('a day in the future shows the price that counts then', async () => {
  await restart()
  assert.match((await walk()).page.body, /data-fee="10000"/)
  const day = { do: 'day', 'day.day': '1', 'day.month': '4', 'day.year': '2027' }
  await city.send(`${bins}/preview`, day)
  const page = await city.get(`${bins}/preview/page/check-answers`)
  assert.match(page, /data-fee="10500"/, '£52.50 a bin from April 2027')
  assert.match(page, /As it is on 1 April 2027/)
  assert.match((await city.send(`${bins}/preview`, { ...day, 'day.day': '31' })).body, /Enter a real date/)
})

test('an end is where the answers lead, and a page is opened out of its turn with the answers so far', async () => {
  await restart()
  const ended = await post(`${at}/page/home`, { homeType: 'business', kerbside: 'can' })
  assert.match((await city.browser.get(String(ended.headers.location))).body, /You need a trade waste collection/)
  assert.match(await city.get(`${bins}/preview/result`), /led to an end and cannot send a request/)
  const jumped = await city.get(`${bins}/preview/page/assisted?jump=1`)
  assert.match(jumped, /Where will you keep the bin\?/)
  assert.match(jumped, /would not come to this page/)
  assert.match(await city.get(`${bins}/preview/page/noSpace?jump=1`), /We cannot collect from this property/)
  assert.equal(
    (await city.browser.get(`${at}/page/assisted`)).status,
    303,
    'a resident with these answers does not meet it',
  )
})

test('a long answer and a file are taken as they are, and the file is nobody’s', async () => {
  await restart()
  const long = 'by the back door '.repeat(29).trim()
  const files = {
    benefitLetter: { name: 'letter.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') },
  }
  const { page } = await walk({ kerbside: 'helped', benefits: 'universalCredit', binPlace: long }, '', files)
  assert.match(page.body, /letter\.pdf/)
  assert.ok(page.body.includes(long))
  const [held] = await db.sql<{ n: number }>('select count(*)::int as n from storage.file where holder is not null')
  assert.equal(held?.n, 0, 'nothing keeps the file: the sweep takes it away')
})

test('a trial is its member’s own, ends when they say, and is gone a day after it was used', async () => {
  await restart()
  await post(`${at}/page/home`, { homeType: 'house', kerbside: 'can' })
  const rows = () => db.sql<{ locks: string[] }>('select open_to as locks from designs.trial')
  const [kept] = await rows()
  assert.ok(kept?.locks.includes(owner?.id ?? ''))
  const [org] = await db.sql<{ id: string }>("select id from places.organisation where slug = 'barchester'")
  assert.ok(!kept?.locks.includes(org?.id ?? ''), 'its organisation has no key to it')
  assert.match((await city.browser.get(String((await restart()).headers.location))).body, /your answers are gone/)
  assert.equal((await rows()).length, 0)
  await post(`${at}/page/home`, { homeType: 'house', kerbside: 'can' })
  const forget = jobs.timers.find(({ name }) => name === 'designs.forgetTrials')
  const run = () => forget?.run({ database: db.jobs, signal: new AbortController().signal })
  await run()
  assert.equal((await rows()).length, 1)
  await db.sql("update designs.trial set used_at = used_at - interval '25 hours'")
  await run()
  assert.equal((await rows()).length, 0)
})

test('a copy that cannot be worked out says so in words, and leads there from every page', async () => {
  await restart()
  await walk()
  await city.send(`${bins}/preview`, { do: 'day', 'day.day': '1', 'day.month': '4', 'day.year': '2020' })
  // the price has its first value on 1 April 2024
  assert.match(
    await city.get(`${bins}/preview`),
    /cannot be tried yet[\s\S]*“Price of one bin for the year” has no value on 1 April 2020/,
  )
  assert.equal((await city.browser.get(`${at}/page/home`)).headers.location, at)
})

test('the same answers are seen as staff would: by category, with stages and who moves them, and every message in each language', async () => {
  await restart()
  await walk(half)
  const page = await city.get(`${bins}/preview/staff`)
  assert.match(page, /Money matters<\/h3>[\s\S]*?Who may read it: staff of your organisation[\s\S]*?Pension Credit/)
  assert.match(
    page,
    /We have your request[\s\S]*?“Your bin is on its way”[\s\S]*?anybody of the team waste[\s\S]*?3 working days/,
  )
  assert.match(
    page,
    /Dear Mary Bold,[\s\S]*?Thank you for asking for garden waste collection from Barchester City Council/,
  )
  assert.match(page, /Annwyl Mary Bold,[\s\S]*?Diolch am ofyn i Cyngor Barchester City Council/)
  assert.match(page, /The letter of the decision “We cannot collect from you”[\s\S]*?moothall-letter/)
  assert.match(page, /The price of your bins, reduced because you get a benefit\./)
})

test('the journey is drawn with its branches, conditions and ends, links to each page, and stands in a table too', async () => {
  const page = await city.get(`${bins}/picture`)
  const drawn = [...page.matchAll(/<svg class="moothall-picture__piece"[\s\S]*?<\/svg>/g)].join('')
  // garden-waste has 11 pages; 3 of them are ends, 3 + 2 have a condition, each beside the line
  assert.equal(drawn.match(/<a href="[^"]*part\?at=%2Fpages%2F/g)?.length, 11)
  assert.equal(drawn.match(/moothall-picture__stop/g)?.length, 3)
  assert.equal(drawn.match(/moothall-picture__line--branch/g)?.length, 5)
  assert.match(drawn, /Only if you ticked ‘Business, school/)
  assert.doesNotMatch(drawn, /\sstyle=|<script/)
  assert.match(
    page,
    /Help with putting the bin out[\s\S]*?Only if you ticked ‘No, because of age, illness or disability’ at question 2/,
  )
  assert.match(
    (await city.browser.get(`/cy/desk/barchester/administration/${bins}/picture`)).body,
    /Dim ond: gwnaethoch dicio ‘Busnes/,
  )
})

test('plain words are advised on, each with the element that it is about and where the rule comes from', async () => {
  await vary('/pages/bins/questions/binsThere/hint', {
    'value.en': 'In order to help you, click here.',
    'value.cy': 'Er mwyn eich helpu, rhowch 0.',
  })
  const page = await city.get(`${bins}/advice`)
  assert.match(
    page,
    /A word to avoid[\s\S]*?A to Z of GOV\.UK style[\s\S]*?Question “How many garden waste bins do you already have\?”: the hint<\/a>[\s\S]*?“In order to”[\s\S]*?Write instead: to\./,
  )
  assert.match(page, /garden-waste\/variation\/part\?at=%2Fpages%2Fbins%2Fquestions%2FbinsThere%2Fhint/)
  assert.match((await city.browser.get(`/cy/desk/barchester/administration/${bins}/advice`)).body, /Gair i’w osgoi/)
})

test('somebody else’s change is tried on top of the own copy before it is taken, and is nobody’s but the trial’s', async () => {
  const [org] = await db.sql<{ id: string }>("select id from places.organisation where slug = 'barchester'")
  const token = city.browser.cookies.get('session')
  const who = { org: org?.id ?? '', token, membership: owner?.id, purpose: 'operation', locale: 'en' } as const
  const begin = (from: string) =>
    db.web.work(who, (work) =>
      tryChanges(work, 'garden-waste', {
        changes: {
          changes: [{ kind: 'set', at: '/pages/home/title/en', from, to: 'May you have a bin?' }],
          orders: {},
        },
        about: { title: { en: 'Fewer words', cy: 'Llai o eiriau' }, back: '/desk/barchester' },
      }),
    )
  await begin('Check you can have a garden waste bin')
  const page = await city.get(`${bins}/preview/page/home`)
  assert.match(page, /<h1[^>]*>May you have a bin\?/)
  assert.match(page, /Your copy with: Fewer words\.[\s\S]*?href="\/desk\/barchester"/)
  assert.match(await city.get(`${bins}/preview/result`), /Examples are saved of your own copy alone/)
  assert.doesNotMatch(await city.get(`${bins}/variation`), /May you have a bin/)
  await begin('It read otherwise')
  assert.match(await city.get(`${bins}/preview`), /Somebody changed this while you were looking at it/)
  await restart()
})

/** Saves what was tried under this title, in English and Welsh. */
const save = (en: string, cy: string) =>
  city.send(`${bins}/preview/result`, { do: 'save', 'title.en': en, 'title.cy': cy })
const half = { benefits: 'pensionCredit', councilTaxAccount: '70012345' }
const act = async (id: string, asked: string) => {
  const form = formsOf(await city.get(`${bins}/examples`)).find(({ hidden }) => hidden.id === id)
  assert.ok(form, id)
  return city.browser.post(form.action, { ...form.hidden, do: asked })
}
const card = async (title: string) =>
  (await city.get(`${bins}/examples`)).split('<li class="moothall-card').find((one) => one.includes(title)) ?? ''
const title = 'Two bins at half price'
const example = 'barchesterTwoBinsAtHalfPrice'

test('what was tried is saved as an example of the own copy by clicking, with a title in every language', async () => {
  await restart()
  await walk(half)
  const silent = await save(title, '')
  assert.match(silent.body, /href="#title\.cy"[^>]*>Enter what the example shows/)
  const sent = await save(title, 'Dau fin am hanner pris')
  assert.equal(sent.headers.location, `/desk/barchester/administration/${bins}/examples?done=saved`)
  const [{ value } = { value: undefined }] = await db.sql<{ value: Record<string, unknown> }>(
    `select c -> 'value' as value from designs.own_changes, jsonb_array_elements(changes) c where c ->> 'at' = $1`,
    [`/examples/${example}`],
  )
  assert.deepEqual(value?.expect, {
    pages: ['home', 'property', 'bins', 'concession', 'proof', 'you', 'terms'],
    ...{ eligible: true, halfPrice: true, binsToDeliver: 2, fee: 5000, stage: 'received', complete: true },
  })
  assert.equal(value?.asOf, new Date().toISOString().slice(0, 10))
  const page = await card(title)
  assert.match(page, /Comes out as it says/)
  assert.match(page, /What you pay for the year[\s\S]*?£50/)
  assert.match(
    await city.get(`${bins}/variation`),
    /Two bins at half price[\s\S]*?An example of how it must come out[\s\S]*?Septimus Harding/,
  )
})

test('an example that comes out otherwise says so in words, holds publication, and is renewed by whoever says that it is right', async () => {
  await vary('/parameters/concessionPercent/values/2024-04-01/value', { value: '60' })
  const page = await card(title)
  assert.match(page, /Comes out otherwise/)
  assert.match(page, /What you pay for the year: it says £50, and £60 comes out/)
  const cymraeg = (await city.browser.get(`/cy/desk/barchester/administration/${bins}/examples`)).body
  assert.match(cymraeg, /mae’n dweud £50, a daw £60 allan/)
  await city.send(`${bins}/publication`, { do: 'publish' })
  await workOff()
  assert.match(await city.get(bins), /Two bins at half price/, 'the check that ran it says which')
  assert.equal((await city.browser.get('/barchester/services/garden-waste')).status, 404)
  assert.equal((await act(example, 'renew')).status, 303)
  assert.match(await card(title), /Comes out as it says/)
  // what somebody looked at on an older copy is not renewed unseen
  const stale = formsOf(await city.get(`${bins}/examples`)).find(({ hidden }) => hidden.id === 'pensionerHalf')
  await vary('/parameters/concessionPercent/values/2024-04-01/value', { value: '70' })
  const kept = await city.browser.post(String(stale?.action), { ...stale?.hidden, do: 'renew' })
  assert.match(kept.body, /Somebody changed this while you were looking at it/)
})

test('an example is opened in the preview with its own day, and removed', async () => {
  await vary('/parameters/concessionPercent/values/2024-04-01/value', { value: '60' })
  const opened = await act('firstDayOfNewPrice', 'open')
  assert.equal(opened.headers.location, `${at}/result`)
  const result = await city.get(`${bins}/preview/result`)
  assert.match(result, /As it is on 1 April 2027[\s\S]*Opened from an example/)
  assert.match(result, /data-fee="5250"/)
  assert.equal((await act(example, 'remove')).status, 303)
  assert.equal(await card(title), '')
})
