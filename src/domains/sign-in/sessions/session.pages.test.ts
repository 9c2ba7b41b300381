import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import { page } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { type Browser, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { freshDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { foundPlace } from '../../../../test/place.ts'
import { signInPages } from '../../../../test/sign-in-pages.ts'
import { deskPages } from '../../desk/desk.pages.ts'
import { queuePages } from '../../desk/queue/queue.pages.ts'
import { homePages } from '../../home/home.pages.ts'
import { usualLimits } from '../code/code.rules.ts'
import { openBrowserSession, signIn } from '../start-session.ts'

const db = await freshDatabase()
const place = await foundPlace(db)
const written: string[] = []
/** A form of one's own: what it is sent is kept in `written`. */
const diary = [
  page({
    method: 'GET',
    path: '/diary',
    schema: { query: Type.Object({}) },
    access: ['resident'],
    policy: () => true,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => ({
      html: html`${work.actor.kind}<form method="post" action="/diary">${request.csrf}<input name="line"></form>`,
    }),
  }),
  page({
    method: 'POST',
    path: '/diary',
    schema: {},
    access: ['resident'],
    policy: () => true,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      written.push(`${work.actor.kind}: ${[request.form.line].flat().join('|')}`)
      return { redirect: '/diary' }
    },
  }),
]
const routes = {
  'sign-in': signInPages({ limits: usualLimits }),
  home: homePages(true),
  desk: [...deskPages(true), ...queuePages(true)],
  diary,
}
// Two edges over one database: what one process ends, the other must know.
const [edge, other] = [await openEdge(db, routes), await openEdge(db, routes)]

const giveSession = async (by: Browser, account: string): Promise<void> => {
  const [before, token] = [newSessionToken(), newSessionToken()]
  await db.web.work({ org: place.county, purpose: 'own', locale: 'en', token: before }, (work) =>
    openBrowserSession(work, before),
  )
  await db.web.work({ org: place.county, purpose: 'own', locale: 'en', token: before }, (work) =>
    signIn(work, { account, token, device: 'Firefox, Windows' }),
  )
  by.cookies.set('session', token)
}
const signedIn = async (account: string = place.eleanor): Promise<Browser> => {
  const by = openBrowser(injecting(edge.app))
  await giveSession(by, account)
  return by
}
const elsewhere = (by: Browser): Browser => {
  const same = openBrowser(injecting(other.app))
  for (const [name, value] of by.cookies) same.cookies.set(name, value)
  return same
}
const hash = `token_hash = sha256(convert_to($1, 'UTF8'))`
const runOut = (by: Browser) =>
  db.sql(`update sign_in.session set until = now() - interval '1 second' where ${hash}`, [by.cookies.get('session')])
const send = async (by: Browser, at: string, fields: Record<string, string>, action = at) => {
  const form = formsOf((await by.get(at)).body).find((each) => each.action === action)
  assert.ok(form, `${at} has no form to ${action}`)
  return by.post(form.action, { ...form.hidden, ...fields })
}

test('a session nobody uses for an hour ends, one in use goes on, and none lasts longer than twelve hours', async () => {
  const by = await signedIn()
  const row = async () =>
    (
      await db.sql<{ idle: number; longest: number }>(
        `select round(extract(epoch from until - now()) / 60)::int as idle,
           round(extract(epoch from ends_at - now()) / 60)::int as longest from sign_in.session where ${hash}`,
        [by.cookies.get('session')],
      )
    )[0]
  assert.deepEqual(await row(), { idle: 60, longest: 720 })
  await db.sql(`update sign_in.session set until = now() + interval '3 minutes' where ${hash}`, [
    by.cookies.get('session'),
  ])
  assert.equal((await by.get('/home')).status, 200)
  assert.equal((await row())?.idle, 60, 'it was used')
  await db.sql(`update sign_in.session set ends_at = now() + interval '5 minutes' where ${hash}`, [
    by.cookies.get('session'),
  ])
  await elsewhere(by).get('/home')
  assert.equal((await row())?.idle, 5, 'the last moment stands')
  await runOut(by)
  assert.equal((await by.get('/home')).headers.location, '/sign-in?ran-out=1&return=%2Fhome')
})

test('one sees where one is signed in and nobody else’s, and ends one elsewhere at once, on every serving process', async () => {
  const [here, away, stranger] = [await signedIn(), await signedIn(), await signedIn(place.septimus)]
  const { body } = await here.get('/sign-in/sessions')
  const ids = [...body.matchAll(/name="session" value="([0-9a-f-]{36})"/g)].map(([, id]) => id)
  const [{ id } = { id: '' }] = await db.sql<{ id: string }>(`select id from sign_in.session where ${hash}`, [
    away.cookies.get('session'),
  ])
  const [{ id: foreign } = { id: '' }] = await db.sql<{ id: string }>(`select id from sign_in.session where ${hash}`, [
    stranger.cookies.get('session'),
  ])
  assert.ok(ids.includes(id) && !ids.includes(foreign))
  assert.match(body, /Firefox, Windows/)
  const onOther = elsewhere(away)
  assert.equal((await onOther.get('/home')).status, 200)
  const before = performance.now()
  assert.equal((await send(here, '/sign-in/sessions', { session: id })).headers.location, '/sign-in/sessions?ended=1')
  assert.equal((await onOther.get('/home')).status, 303)
  assert.ok(performance.now() - before < 1000)
  assert.equal((await send(here, '/sign-in/sessions', { session: foreign })).status, 303)
  assert.equal((await stranger.get('/home')).status, 200, 'somebody else’s cannot be ended')
})

test('signing out everywhere ends all of one’s sessions and nobody else’s', async () => {
  const [here, away, stranger] = [await signedIn(), await signedIn(), await signedIn(place.septimus)]
  const told = await send(here, '/sign-in/sessions', { session: 'all' })
  assert.equal(told.headers.location, '/')
  assert.equal(here.cookies.has('session'), false)
  assert.equal((await elsewhere(away).get('/home')).status, 303)
  assert.equal((await stranger.get('/home')).status, 200)
})

test('what is typed into a form whose session has run out comes back after signing in again, and to nobody else', async () => {
  const by = await signedIn()
  const form = formsOf((await by.get('/diary')).body).at(-1)
  await runOut(by)
  const led = await by.post('/diary', { ...form?.hidden, line: ['The gate sticks', 'still'] })
  assert.equal(led.headers.location, '/sign-in?ran-out=1')
  assert.deepEqual(written, [], 'nothing is done in nobody’s name')
  assert.match((await by.get('/sign-in?ran-out=1')).body, /You were signed out/)
  const stranger = await signedIn(place.septimus)
  assert.equal((await stranger.get('/sign-in/kept')).headers.location, '/home')
  await giveSession(by, place.eleanor)
  assert.equal((await by.get('/sign-in/next?return=%2Fhome')).headers.location, '/sign-in/kept')
  assert.match((await by.get('/sign-in/kept')).body, /The gate sticks/)
  const kept = formsOf((await by.get('/sign-in/kept')).body).find(({ action }) => action === '/diary')
  // The page stands until it is sent: a reload loses nothing.
  const shown = (await by.get('/sign-in/kept')).body
  const lines = [...shown.matchAll(/name="line" value="([^"]*)"/g)].map(([, value]) => value ?? '')
  assert.equal((await by.post('/diary', { ...kept?.hidden, line: lines })).headers.location, '/diary')
  assert.deepEqual(written, ['person: The gate sticks|still'])
  assert.equal((await by.get('/sign-in/kept')).headers.location, '/home', 'it is not kept any longer')
})

test('a session that was ended on purpose keeps nothing, and a form of nobody’s goes on as anybody’s', async () => {
  const by = await signedIn()
  const form = formsOf((await by.get('/diary')).body).at(-1)
  await db.sql(`update sign_in.session set ended_at = now() where ${hash}`, [by.cookies.get('session')])
  await by.post('/diary', { ...form?.hidden, line: 'after signing out' })
  assert.equal(written.at(-1), 'anyone: after signing out')
  assert.deepEqual(await db.sql('select id from sign_in.kept'), [])
})

test('an officer whose session has run out is led to sign in, not told that the page is forbidden', async () => {
  const officer = await signedIn(place.officer.account)
  await officer.get('/desk')
  assert.ok(officer.cookies.has('acting'))
  await runOut(officer)
  const led = await officer.get('/desk/barchester')
  assert.equal(led.headers.location, '/sign-in?ran-out=1&return=%2Fdesk%2Fbarchester')
})

test('a page says how long its session is good for, and a script that asks to stay is told so', async () => {
  const by = await signedIn()
  assert.match((await by.get('/home')).body, /data-session-seconds="3600"/)
  const form = formsOf((await by.get('/home')).body).find(({ action }) => action === '/sign-out')
  const told = await by.post('/sign-in/stay', { ...form?.hidden })
  assert.deepEqual(JSON.parse(told.body), { seconds: 3600 })
  await runOut(by)
  assert.equal((await by.post('/sign-in/stay', { ...form?.hidden })).status, 401)
})
