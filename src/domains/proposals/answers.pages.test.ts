import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '#platform/views/html.ts'
import { formsOf, injecting, openBrowser } from '../../../test/applicant/browser.ts'
import { openEdge } from '../../../test/edge/open-edge.ts'
import { openProposingPlace } from '../../../test/proposals/proposing-place.ts'
import type { DoneSubject } from './doing/effect.ts'
import { readingPages } from './reading/reading.pages.ts'

const place = await openProposingPlace()
const { db, office, browser, send, sendOnce, mails } = place
await place.at('2027-02-01T09:00:00Z')
const service = '/barchester/services/green-bins'
const desk = '/desk/barchester/suggestions'
const get = async (path: string) => (await browser().get(path)).body
const ids = new Map<string, string>()
/** somebody suggests something about an element; it is published as it is */
const suggest = async (name: string, said: { about: string; what: string; why: string }, more = {}) => {
  const sent = await sendOnce(
    browser(),
    `${service}/suggest?about=${encodeURIComponent(said.about)}`,
    { what: said.what, why: said.why, ...more },
    `${name}@example.org`,
  )
  assert.equal(sent.status, 303, sent.body.slice(0, 3000))
  const [waiting] = await db.sql<{ id: string }>('select id from proposals.said where what = $1', [said.what])
  const { what, why } = said
  assert.equal((await send(office.browser, `${desk}/waiting/${waiting?.id}`, { do: 'publish', what, why })).status, 303)
  ids.set(name, waiting?.id ?? '')
  return waiting?.id ?? ''
}
const page = (name: string) => get(`/barchester/suggestions/${ids.get(name)}`)
const supporters = async (name: string) => /data-supporters="(\d+)"/.exec(await page(name))?.[1]
const tell = { tell: 'yes' }

test('an organisation settles who answers and within how many working days; the day is public, and when it has passed', async () => {
  assert.match((await send(office.browser, `${desk}/answering`, { days: '0' })).body, /must be a number from 1 to 120/)
  const role = { 'role.en': 'Head of waste services', 'role.cy': 'Pennaeth gwasanaethau gwastraff' }
  assert.equal((await send(office.browser, `${desk}/answering`, { days: '5', ...role })).status, 303)
  await suggest(
    'eleanor',
    { about: 'questions/lid', what: 'Do not ask about the lid', why: 'Nobody knows what a lid is' },
    tell,
  )
  const [code] = await mails('eleanor@example.org')
  assert.match(code?.body ?? '', /on a page of Barchester City Council\. Barsetshire County Council sends it/)
  // five working days after Monday 1 February 2027
  assert.match(await page('eleanor'), /To be answered by <strong>8 February 2027/)
  await place.at('2027-02-09T09:00:00Z')
  assert.match(await page('eleanor'), /Answer overdue[\s\S]*The answer is overdue/)
  assert.match((await office.browser.get(desk)).body, /Do not ask about the lid[\s\S]*8 February 2027[\s\S]*Overdue/)
})

test('what says the same is offered with its reason, joined without counting anybody twice, and taken apart again', async () => {
  await suggest('mary', { about: 'questions/lid', what: 'Nobody knows about a lid', why: 'Do not ask for it' }, tell)
  await suggest('grace', { about: 'questions/bins', what: 'Allow six of them', why: 'Large families' })
  const support = (name: string, by: string) =>
    sendOnce(browser(), `/barchester/suggestions/${ids.get(name)}/support`, {}, `${by}@example.org`)
  await support('eleanor', 'mary')
  await support('mary', 'lily')
  assert.deepEqual([await supporters('eleanor'), await supporters('mary')], ['2', '2'])
  const at = `${desk}/${ids.get('mary')}`
  const offered = (await office.browser.get(at)).body
  assert.match(offered, /Do not ask about the lid[\s\S]*About the same part of the service[\s\S]*Both say:[\s\S]*lid/)
  assert.doesNotMatch(offered, /Allow six of them/)
  assert.match((await send(office.browser, at, { do: 'join' })).body, /Select which one/)
  assert.equal((await send(office.browser, at, { do: 'join', to: ids.get('eleanor') ?? '' })).status, 303)
  assert.equal(await supporters('eleanor'), '3', 'Mary supports both and is one')
  assert.match(await page('mary'), /says the same as another suggestion[\s\S]*What both say/)
  assert.match(
    (await browser().get(`/barchester/suggestions/${ids.get('mary')}/support`)).headers.location ?? '',
    new RegExp(ids.get('eleanor') ?? ''),
  )
  assert.equal((await send(office.browser, at, { do: 'apart' })).status, 303)
  assert.deepEqual([await supporters('eleanor'), await supporters('mary')], ['2', '2'])
  await send(office.browser, at, { do: 'join', to: ids.get('eleanor') ?? '' })
})

test('an answer has a verdict and reasons in both languages, and whoever made or supports it hears of it once', async () => {
  const at = `${desk}/${ids.get('eleanor')}`
  // as many as no single transaction tells
  await db.sql(
    `insert into proposals.follower select org_id, proposal_id, sha256(n::text::bytea), 'f' || n || '@example.org', null, locale, open_to
     from proposals.follower cross join generate_series(1, 230) n where proposal_id = $1 and email = 'eleanor@example.org'`,
    [ids.get('eleanor')],
  )
  const wrong = await send(office.browser, at, { do: 'answer', 'reason.en': 'Yes', 'reason.cy': '' })
  assert.match(wrong.body, /Select what the answer is[\s\S]*Enter the reason/)
  const given = { verdict: 'accept', 'reason.en': 'It goes in March', 'reason.cy': 'Bydd yn mynd ym mis Mawrth' }
  const role = { 'role.en': 'Head of waste services', 'role.cy': 'Pennaeth gwasanaethau gwastraff' }
  assert.equal((await send(office.browser, at, { do: 'answer', ...given, ...role })).status, 303)
  assert.match(await page('eleanor'), /Accepted[\s\S]*It goes in March[\s\S]*Head of waste services/)
  assert.match(await get(`/cy/barchester/suggestions/${ids.get('eleanor')}`), /Bydd yn mynd ym mis Mawrth/)
  await place.workOff()
  const heard = async (name: string) =>
    (await mails(`${name}@example.org`)).filter(({ body }) => body.includes('It goes in March')).length
  assert.deepEqual([await heard('eleanor'), await heard('mary'), await heard('lily')], [1, 1, 0])
  const [many] = await db.sql<{ told: string; people: string }>(
    `select count(*)::text as told, count(distinct address)::text as people from messages.outgoing
     where address ~ '^f[0-9]+@' and body like '%It goes in March%'`,
  )
  assert.deepEqual(many, { told: '230', people: '230' })
  assert.match(JSON.stringify(await mails('eleanor@example.org')), /The suggestion has been published/)
})

test('a change that is drafted for it names it, waits with the copy, and is no “we did” before it is live', async () => {
  const at = `${desk}/${ids.get('eleanor')}`
  const links = [...(await office.browser.get(at)).body.matchAll(/href="([^"]*variation\/part[^"]*)"/g)].map(
    ([, link]) => String(link).replaceAll('&amp;', '&'),
  )
  const remove = links.find((link) => link.includes('questions%2Flid&'))
  assert.ok(remove, links.join('\n'))
  const part = await office.browser.get(remove)
  assert.match(part.body, /It was suggested: “Do not ask about the lid”/)
  const form = formsOf(part.body).find(({ hidden, controls }) => hidden.proposal && controls.has('reason'))
  const drafted = await office.browser.post(form?.action ?? '', {
    ...form?.hidden,
    do: 'remove',
    reason: 'It was suggested',
    owner: place.me,
  })
  assert.equal(drafted.headers.location, `${at}?done=drafted`)
  const shown = (await office.browser.get(at)).body
  assert.match(shown, /question “Do you need a new lid\?”[\s\S]*Try the service with it/i)
  assert.equal((await office.browser.get('/desk/barchester/administration/services/green-bins/preview')).status, 200)
  // a change that nobody suggested goes live with it
  const label = '/pages/home/questions/bins/label'
  await office.send(`services/green-bins/variation/part?at=${encodeURIComponent(label)}`, {
    ...{ do: 'set', 'value.en': 'How many bins?', 'value.cy': 'Sawl bin?' },
    ...{ reason: 'Shorter', owner: place.me },
  })
  await place.workOff()
  assert.doesNotMatch(await page('eleanor'), /You said, we did/)
})

test('for a suggestion about a whole page the words of everything on it are there to be changed', async () => {
  const id = await suggest('lily', { about: 'pages/more', what: 'Say “stairs”', why: 'Nobody says steps of a lane' })
  const { body } = await office.browser.get(`${desk}/${id}`)
  const link = /Are there steps\?[^<]*<\/p>\s*<ul[^>]*>\s*<li><a[^>]*href="([^"]*steps%2Flabel[^"]*)"/.exec(body)?.[1]
  assert.ok(link, body)
  const form = await office.browser.get(link.replaceAll('&amp;', '&'))
  assert.match(form.body, new RegExp(`name="proposal" value="${id}"`))
  assert.match(form.body, new RegExp(`breadcrumbs[\\s\\S]*suggestions/${id}"[^>]*>\\s*The suggestion`))
  assert.match(form.body, /It was suggested: “Say ‘stairs’”/)
  assert.match(form.body, /Are there steps\?/)
})

test('“you said, we did” is made of the version that went live and names the proposal; whoever asked hears of it', async () => {
  const before = await page('eleanor')
  assert.match(before, /data-element="same"/)
  await place.publish({ severity: 'better', reason: 'The lid is gone' })
  const desked = (await office.browser.get(`${desk}/${ids.get('eleanor')}`)).body
  assert.match(desked, /What was changed for it is live/)
  assert.doesNotMatch(desked, /Try the service with it/)
  const published = (await office.browser.get('/desk/barchester/administration/services/green-bins/publication')).body
  assert.match(published, /There is nothing to publish\.[\s\S]*?href="\/barchester\/services\/green-bins"/)
  const shown = await page('eleanor')
  const did = /<section class="moothall-did"[\s\S]*?<\/section>/.exec(shown)?.[0] ?? ''
  assert.match(
    did,
    /You said[\s\S]*Do not ask about the lid[\s\S]*We did[\s\S]*“Do you need a new lid\?”[\s\S]*Live since 9 February 2027/,
  )
  assert.doesNotMatch(did, /How many bins/, 'what nobody suggested is not claimed')
  assert.match(
    await get(`/cy/barchester/suggestions/${ids.get('eleanor')}`),
    /Fe wnaethom ni[\s\S]*“Oes angen caead newydd arnoch\?”/,
  )
  assert.match(shown, /data-element="removed"[^>]*>This question is no longer asked/)
  // the suggestion about a question that stays says how it was changed since
  assert.match(await page('grace'), /What has changed since[\s\S]*How many bins\?/)
  const [version] = await db.sql<{ named: string }>(
    `select record ->> 'proposals' as named from designs.version order by published_at desc limit 1`,
  )
  assert.match(version?.named ?? '', new RegExp(ids.get('eleanor') ?? ''))
  assert.equal((await mails('mary@example.org')).filter(({ subject }) => subject === 'You said, we did').length, 1)
  assert.equal(
    (await db.sql(`select 1 from proposals.follower where email <> ''`)).length,
    0,
    'there is no more to tell',
  )
})

test('what is added in the studio can name the suggestion too, and is what “we did” is made of', async () => {
  const at = `${desk}/${ids.get('grace')}`
  const links = [...(await office.browser.get(at)).body.matchAll(/href="([^"]*studio\/add[^"]*)"/g)].map(([, link]) =>
    String(link).replaceAll('&amp;', '&'),
  )
  const add = links.find((link) => link.includes('pages%2Fhome%2Fquestions&'))
  assert.ok(add, links.join('\n'))
  assert.match((await office.browser.get(add)).body, new RegExp(`name="proposal" value="${ids.get('grace')}"`))
  const form = formsOf((await office.browser.get(`${add}&as=yesNo`)).body).find(({ hidden }) => hidden.proposal)
  assert.ok(form)
  const question = { 'label.en': 'Do you want more than four?', 'label.cy': 'Ydych chi eisiau mwy na phedwar?' }
  const silent = await office.browser.post(form.action, { ...form.hidden, ...question, reason: '' })
  assert.match(silent.body, /error-summary/, 'for a suggestion a reason is said')
  const again = formsOf(silent.body).find(({ hidden }) => hidden.proposal)
  const why = { reason: 'It was suggested', owner: place.me }
  const sent = await office.browser.post(form.action, { ...again?.hidden, ...question, ...why })
  assert.equal(sent.headers.location, `${at}?done=drafted`)
  const tried = /Do you want more than four\?[\s\S]*href="([^"]*)"[^>]*>Try the service with it/
  const way = tried.exec((await office.browser.get(at)).body)?.[1] ?? ''
  assert.match(way, /preview\/page\/home\?jump=1$/)
  assert.match((await office.browser.get(way)).body, /Do you want more than four\?/)
  await place.publish({ severity: 'better', reason: 'More than four' })
  const did = /<section class="moothall-did"[\s\S]*?<\/section>/.exec(await page('grace'))?.[0] ?? ''
  assert.match(did, /You said[\s\S]*Allow six of them[\s\S]*We did[\s\S]*Do you want more than four\?/)
})

test('an older version that comes back without it ends the claim with its day; what is done again says so anew', async () => {
  await place.at('2027-03-01T09:00:00Z')
  const went = await db.sql<{ hash: string }>(
    `select w.hash from designs.went_live w join places.organisation o on o.id = w.org_id where o.slug = 'barchester'
     order by w.went_live_at desc`,
  )
  const goBack = async (version: string | undefined) => {
    const sent = await office.send(`services/green-bins/history/${version}`, { do: 'back', reason: 'As it was' })
    assert.equal(sent.status, 303, sent.body.slice(0, 2000))
    await place.workOff()
  }
  const did = async (name: string) =>
    [
      ...(await page(name)).matchAll(
        /<h3 class="govuk-heading-s">(We did[^<]*)<\/h3>[\s\S]*?<p class="govuk-body-s">([^.]*)\./g,
      ),
    ].map(([, heading, since]) => [heading, since])
  await goBack(went[1]?.hash)
  const over = ['We did, and it is no longer so', 'In use from 9 February 2027 to 1 March 2027']
  assert.deepEqual(await did('grace'), [over])
  assert.deepEqual(await did('eleanor'), [['We did', 'Live since 9 February 2027']], 'what is still there stands')
  await place.at('2027-03-08T09:00:00Z')
  await goBack(went[0]?.hash)
  assert.deepEqual(await did('grace'), [['We did', 'Live since 8 March 2027'], over])
})

test('below what was done there is a place for what was measured of it: empty, and shown by whoever fills it', async () => {
  const at = `/barchester/suggestions/${ids.get('grace')}`
  assert.doesNotMatch(await get(at), /data-slot/)
  const asked: string[] = []
  const effect = async (_work: unknown, { proposal, design, liveOn, until }: DoneSubject) => {
    asked.push([proposal === ids.get('grace'), design, liveOn, until].join(' '))
    return until === null ? html`<p>Nine of ten go on from here</p>` : undefined
  }
  const { app } = await openEdge(db, { proposals: readingPages({ effect }) })
  const filled = (await openBrowser(injecting(app)).get(at)).body
  assert.equal(filled.match(/data-slot="proposal.effect"><p>Nine of ten go on from here/g)?.length, 1)
  assert.deepEqual(asked, ['true green-bins 2027-03-08 ', 'true green-bins 2027-02-09 2027-03-01'])
})

test('whoever asked to be told is forgotten two years after the last that there was to tell', async () => {
  const about = { about: 'questions/bins', what: 'Say what a bin holds', why: 'Nobody knows' }
  await suggest('frank', about, tell)
  const given = { verdict: 'accept', 'reason.en': 'We will say it', 'reason.cy': 'Byddwn yn ei ddweud' }
  const role = { 'role.en': 'Head of waste services', 'role.cy': 'Pennaeth gwasanaethau gwastraff' }
  await place.at('2027-04-01T09:00:00Z')
  const sent = await send(office.browser, `${desk}/${ids.get('frank')}`, { do: 'answer', ...given, ...role })
  assert.equal(sent.status, 303)
  await place.workOff()
  const kept = async () => (await db.sql(`select 1 from proposals.follower where email = 'frank@example.org'`)).length
  for (const [moment, left] of [
    ['2029-03-31T09:00:00Z', 1],
    ['2029-04-02T09:00:00Z', 0],
  ] as const) {
    await place.at(moment)
    await place.timer('proposals.letterbox')
    assert.equal(await kept(), left, moment)
  }
})

test('“you said, we did” cannot be written by hand, nor by a job of a version that does not name the proposal', async () => {
  const [row] = await db.sql<{ org: string; version: string }>('select org_id as org, version from proposals.done')
  const values = `('${row?.org}', '${ids.get('grace')}', '${row?.version}', '[]', '2027-02-09')`
  for (const url of [db.urls.web, db.urls.jobs]) {
    const client = await db.connect(url)
    await assert.rejects(client.query(`insert into proposals.done values ${values}`), { code: '42501' })
    await assert.rejects(client.query(`select proposals.say_done${values}`), { code: /42501|MH001/ })
    await assert.rejects(client.query('update proposals.done set until = null'), { code: '42501' })
  }
})
