import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { routes } from '../../src/app.ts'
import { demoHost } from '../../src/demo/place/organisations.ts'
import { openCast } from '../../src/demo/story/cast.ts'
import { leadStories } from '../../src/demo/story/lead-stories.ts'
import { begin, type Stage } from '../../src/demo/story/live.ts'
import { homeReaders } from '../../src/domains/home/home.jobs.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { visitor } from '../edge/visitor.ts'

const db = await demoDatabase()
await db.sql('update app.node set demo = true')
const edge = await openEdge(db, routes)
const stage: Stage = {
  cast: openCast(db.web),
  host: demoHost,
  publicUrl: 'http://localhost:3000',
  provider: 'none',
  pay: undefined,
}

const read = async (): Promise<void> => {
  while ((await orderWaiting(db.jobs)) > 0);
  while (
    (await readOn(db.jobs, homeReaders, (_reader, _org, cause) => {
      throw cause
    })) > 0
  );
}

/** Somebody of the demo at a browser of their own. */
const signedIn = async (person: string) => {
  const browser = visitor(edge.app)
  const answer = await browser.submit('/sign-in', { person }, '/demo/sign-in')
  assert.equal(answer.statusCode, 303)
  return { ...browser, start: String(answer.headers.location) }
}
const asked = async (who: string, service: string): Promise<string> => {
  const story = leadStories().find((each) => each.who === who && each.service === service)
  assert.ok(story)
  return begin(stage, story, 'nobody')
}

test('one click signs a resident in, in their own language; nobody of that name is nobody', async () => {
  assert.equal((await signedIn('eleanor-bold')).start, '/home')
  assert.equal((await signedIn('dilys-prys')).start, '/cy/home')
  const wrong = await visitor(edge.app).post('/demo/sign-in', { person: 'somebody-else' })
  assert.equal(wrong.statusCode, 400)
})

test('signing in leads back to where it was asked for, and nowhere else', async () => {
  const browser = visitor(edge.app)
  const there = await browser.post('/demo/sign-in', { person: 'eleanor-bold', return: '/barchester/services' })
  assert.equal(there.headers.location, '/barchester/services')
  for (const away of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
    const answer = await visitor(edge.app).post('/demo/sign-in', { person: 'eleanor-bold', return: away })
    assert.equal(answer.headers.location, '/home', away)
  }
})

test('the session from before signing in is worth nothing afterwards', async () => {
  const browser = visitor(edge.app)
  await browser.get('/demo')
  const before = browser.cookies.get('session') ?? ''
  await browser.submit('/demo', { person: 'eleanor-bold' }, '/demo/sign-in')
  assert.notEqual(browser.cookies.get('session'), before)
  const old = await edge.app.inject({ url: '/home', headers: { cookie: `session=${before}` } })
  assert.equal(old.statusCode, 303)
})

test('what was begun before signing in goes on after it, in any browser of that person', async () => {
  const at = '/barchester/services/single-person-discount/apply'
  const browser = visitor(edge.app)
  await browser.submit(`${at}/situation`, { household: 'onlyMe', mainHome: 'yes', onBill: 'yes' })
  const led = await browser.get(`${at}/account`)
  assert.match(String(led.headers.location), /^\/sign-in\?return=/)
  await browser.submit(String(led.headers.location), { person: 'martha-bunce' }, '/demo/sign-in')
  assert.equal((await browser.get(`${at}/account`)).statusCode, 200)
  const other = await signedIn('martha-bunce')
  assert.equal((await other.get(`${at}/account`)).statusCode, 200, 'another browser')
  const stranger = await signedIn('john-bold')
  assert.equal((await stranger.get(`${at}/account`)).statusCode, 303, 'somebody else begins at the beginning')
})

test('signing out ends the session and forgets the organisation acted in', async () => {
  const officer = await signedIn('obadiah-slope')
  const kept = officer.cookies.get('session') ?? ''
  assert.ok(officer.cookies.has('acting'))
  await officer.submit('/desk/barchester', {}, '/sign-out')
  assert.deepEqual([...officer.cookies.keys()], [])
  const again = await edge.app.inject({ url: '/desk/barchester', headers: { cookie: `session=${kept}` } })
  assert.equal(again.statusCode, 303)
})

test('a home shows what waits for the person first, across organisations, and is nobody else’s', async () => {
  const empty = await signedIn('augusta-gresham')
  assert.match((await empty.get('/home')).body, /You have not asked for anything yet/)
  const [paid, road] = [await asked('eleanor-bold', 'garden-waste'), await asked('eleanor-bold', 'street-problem')]
  await read()
  const eleanor = await signedIn('eleanor-bold')
  const { body } = await eleanor.get('/home')
  const [next = '', open = ''] = ['next', 'open'].map(
    (part) => new RegExp(`data-part="${part}"([\\s\\S]*?)</section>`).exec(body)?.[1],
  )
  assert.match(next, new RegExp(`/barchester/requests/${paid}`))
  assert.match(next, /Pay £100/)
  assert.match(open, new RegExp(`/barsetshire/requests/${road}`))
  const others = (await (await signedIn('john-bold')).get('/home')).body
  for (const reference of [paid, road]) assert.doesNotMatch(others, new RegExp(reference))
})

test('who is not signed in is led to where they can, from a home and from a desk', async () => {
  for (const path of ['/home', '/desk', '/desk/barchester']) {
    const answer = await visitor(edge.app).get(path)
    assert.equal(answer.headers.location, `/sign-in?return=${encodeURIComponent(path)}`)
  }
})

test('staff of one organisation land at its queue; of two, they choose; a resident has no desk', async () => {
  assert.equal((await signedIn('obadiah-slope')).start, '/desk/barchester')
  const both = await signedIn('charlotte-stanhope')
  assert.equal(both.start, '/desk')
  const choice = (await both.get('/desk')).body
  assert.match(choice, /Barchester City Council/)
  assert.match(choice, /Barsetshire County Council/)
  assert.equal((await both.get('/desk/barsetshire-nhs')).statusCode, 404)
  const resident = await signedIn('eleanor-bold')
  assert.match((await resident.get('/desk')).body, /You do not work here/)
  assert.equal((await resident.get('/desk/barchester')).statusCode, 404)
})

test('a queue shows references, services and stages, and no names', async () => {
  const reference = await asked('dilys-prys', 'garden-waste')
  const officer = await signedIn('obadiah-slope')
  const { body } = await officer.get('/desk/barchester')
  assert.match(body, new RegExp(`/desk/barchester/cases/${reference}`))
  assert.doesNotMatch(body.replace(/<header[\s\S]*?<\/header>/, ''), /Dilys|Prys|Bont/)
  const narrowed = (await officer.get('/desk/barchester?service=single-person-discount')).body
  assert.doesNotMatch(narrowed, new RegExp(reference))
  assert.doesNotMatch((await officer.get('/desk/barchester?due=overdue')).body, new RegExp(reference))
  assert.equal((await officer.get('/desk/barchester?after=nonsense')).statusCode, 200)
})

test('a queue goes on page after page, and each open case stands in it once', async () => {
  const officer = await signedIn('thomas-towers')
  const story = leadStories().find((each) => each.who === 'john-bold')
  assert.ok(story)
  const made: string[] = []
  for (let i = 0; i < 30; i++) made.push(await begin(stage, { ...story, who: undefined }, `nobody ${i}`))
  const seen: string[] = []
  let path: string | undefined = '/desk/barsetshire'
  while (path) {
    const { body }: { body: string } = await officer.get(path)
    seen.push(...[...body.matchAll(/\/cases\/([0-9A-Z-]{9})"/g)].map(([, reference]) => reference ?? ''))
    path = /govuk-pagination__next[\s\S]*?href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.deepEqual(
    made.filter((reference) => !seen.includes(reference)),
    [],
  )
  assert.equal(new Set(seen).size, seen.length)
})

test('a restricted case is not in the queue of those it is not open to', async () => {
  const reference = await asked('septimus-harding', 'care-needs-assessment')
  const { body } = await (await signedIn('thomas-towers')).get('/desk/barsetshire')
  assert.doesNotMatch(body, new RegExp(reference))
})

test('the clock of the demo moves for everybody, forward or to a time', async () => {
  const browser = visitor(edge.app)
  const to = await browser.post('/demo/clock', { now: '2027-04-01T09:00:00Z' })
  assert.deepEqual(to.json(), { now: '2027-04-01T09:00:00Z' })
  assert.match((await browser.get('/demo')).body, /1 April 2027/)
  await browser.post('/demo/clock', { forward: 'P3D' })
  assert.match((await browser.get('/demo')).body, /4 April 2027/)
  assert.equal((await browser.post('/demo/clock', { forward: 'soon' })).statusCode, 400)
  await db.sql('select app.move_clock(transaction_timestamp())')
})

test('an organisation says of itself what is true: its services’ categories, and the cookies that it sets', async () => {
  const privacy = (await visitor(edge.app).get('/barsetshire/privacy')).body
  for (const words of ['Ask for a care needs assessment', 'your health', 'Barsetshire Fire Service'])
    assert.match(privacy, new RegExp(words))
  assert.doesNotMatch(privacy, /garden waste/)
  const officer = await signedIn('obadiah-slope')
  const cookies = (await officer.get('/barchester/cookies')).body
  for (const name of officer.cookies.keys()) assert.match(cookies, new RegExp(`>${name}<`))
  const statement = (await visitor(edge.app).get('/cy/barchester/accessibility')).body
  assert.match(statement, /Y Comisiwn Cydraddoldeb a Hawliau Dynol/)
})

test('a node that is no demo has none of it', () => {
  const env = { ...process.env, MOOTHALL_DEMO: '0' }
  const listed = execFileSync(process.execPath, ['src/cli/main.ts', 'routes', '--json'], { env, encoding: 'utf8' })
  const paths = (JSON.parse(listed) as { path: string }[]).map(({ path }) => path)
  assert.ok(paths.includes('/home') && paths.includes('/sign-in'))
  assert.deepEqual(
    paths.filter((path) => path.startsWith('/demo')),
    [],
  )
})

test('where there is nowhere to sign in, no page offers it', async () => {
  assert.match((await visitor(edge.app).get('/barchester')).body, /href="\/sign-in"/)
  const plain = await openEdge(db, { ...routes, 'sign-in': [] })
  assert.doesNotMatch((await visitor(plain.app).get('/barchester')).body, /sign-in/)
})
