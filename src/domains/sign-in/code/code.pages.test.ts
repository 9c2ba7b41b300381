import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { freshDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { foundPlace } from '../../../../test/place.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { signInPages } from '../../../../test/sign-in-pages.ts'
import { homePages } from '../../home/home.pages.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { signInJobs } from '../sign-in.jobs.ts'
import { usualLimits } from './code.rules.ts'

const db = await freshDatabase()
await makeQueue(db)
await foundPlace(db)
const limits = { ...usualLimits, codesOfNetwork: 1000 }
const edge = await openEdge(db, { 'sign-in': signInPages({ limits }), home: homePages(true) })
const jobs = signInJobs({ key: 'the key of a test' }, queueMessage)
const context = { database: db.jobs, signal: new AbortController().signal }
const send = async (): Promise<void> => jobs.timers.find(({ name }) => name === 'sign-in.codes')?.run(context)
const browser = (): Browser => openBrowser(injecting(edge.app))
const mails = (to: string) =>
  db.sql<{ subject: string; body: string; locale: string }>(
    'select subject, body, locale from messages.outgoing where address = $1 order by made_at, id',
    [to],
  )
const codeIn = (body: string | undefined): string => /\b(\d{6})\b/.exec(body ?? '')?.[1] ?? 'no code'
const submit = async (by: Browser, page: string, fields: Record<string, string>) => {
  const shown = await by.get(page)
  const form = formsOf(shown.body).find(({ action }) => action.startsWith(page.split('?')[0] ?? ''))
  assert.ok(form, `${page} shows no form: ${shown.status}`)
  return by.post(form.action, { ...form.hidden, ...fields })
}
/** Asks for a code in this browser; the code of the email. */
const codeFor = async (by: Browser, email: string, door = '/sign-in'): Promise<string> => {
  assert.equal((await submit(by, door, { email })).status, 303)
  await send()
  return codeIn((await mails(email)).at(-1)?.subject)
}
const type = (by: Browser, code: string, at = '/sign-in/code') => submit(by, at, { code })
const signedIn = async (by: Browser): Promise<boolean> => (await by.get('/home')).status === 200
const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000')
const accountsOf = (email: string) => db.sql('select id from people.account where email_folded = $1', [email])

test('an address and the code that was sent to it sign in; spaces in either do no harm', async () => {
  const by = browser()
  const code = await codeFor(by, 'eleanor.harding@example.org')
  const opened = await type(by, ` ${code.slice(0, 3)} ${code.slice(3)} `)
  assert.equal(opened.headers.location, '/sign-in/next')
  assert.equal((await by.get('/sign-in/next')).headers.location, '/home')
  assert.match((await by.get('/home')).body, /Eleanor Harding/)
})

test('an address without an account has one when its code is shown, and not before', async () => {
  const by = browser()
  const code = await codeFor(by, 'New.Person@Example.org')
  assert.deepEqual(await accountsOf('new.person@example.org'), [])
  await type(by, code === 'no code' ? codeIn((await mails('new.person@example.org')).at(-1)?.subject) : code)
  assert.equal((await accountsOf('new.person@example.org')).length, 1)
  assert.ok(await signedIn(by))
})

test('an address with an account and one without are answered the same, to the letter', async () => {
  const answers: string[][] = []
  for (const email of ['septimus.harding@example.org', 'somebodyxx.harding@example.org']) {
    const by = browser()
    const asked = await submit(by, '/sign-in', { email })
    await send()
    const page = await by.get('/sign-in/code')
    const wrong = await type(by, '12')
    const plain = ({ status, body, headers }: typeof page) =>
      `${status} ${headers.location} ${body.replaceAll(email, 'EMAIL').replace(/name="_csrf" value="[^"]*"/g, '')}`
    answers.push([plain(asked), plain(page), plain(wrong)])
  }
  assert.deepEqual(answers[0], answers[1])
})

test('a code is good once: of twenty that come at the same moment one signs in, and it signs in nobody afterwards', async () => {
  const by = browser()
  const code = await codeFor(by, 'replayed@example.org')
  const form = formsOf((await by.get('/sign-in/code')).body).find(({ action }) => action === '/sign-in/code')
  const cookie = `session=${by.cookies.get('session')}`
  const payload = new URLSearchParams({ ...(form?.hidden as Record<string, string>), code }).toString()
  const post = () =>
    edge.app.inject({
      method: 'POST',
      url: '/sign-in/code',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    })
  const all = await Promise.all(Array.from({ length: 20 }, post))
  const winners = all.filter(({ headers }) => headers.location === '/sign-in/next')
  assert.equal(winners.length, 1)
  const [{ n } = { n: 0 }] = await db.sql<{ n: number }>(
    `select count(*)::int as n from sign_in.session s join people.account a on a.id = s.account_id
      where a.email_folded = 'replayed@example.org'`,
  )
  assert.equal(n, 1)
  assert.notEqual((await post()).headers.location, '/sign-in/next')
})

test('the session from before signing in is worth nothing afterwards', async () => {
  const by = browser()
  const code = await codeFor(by, 'rotated@example.org')
  const before = by.cookies.get('session') ?? ''
  await type(by, code)
  assert.notEqual(by.cookies.get('session'), before)
  const old = await edge.app.inject({ url: '/home', headers: { cookie: `session=${before}` } })
  assert.equal(old.statusCode, 303)
})

test('a new code ends the one before, and a code ends after 15 minutes', async () => {
  const by = browser()
  const first = await codeFor(by, 'anew@example.org')
  const second = await codeFor(by, 'anew@example.org')
  if (first !== second) assert.match((await type(by, first)).body, /href="#code"/)
  const [row] = await db.sql<{ minutes: number }>(
    `select round(extract(epoch from until - now()) / 60)::int as minutes from sign_in.code
      where ended_at is null and code_hash is not null order by asked_at desc limit 1`,
  )
  assert.equal(row?.minutes, 15)
  await db.sql(`update sign_in.code set until = now() - interval '1 second' where ended_at is null`)
  assert.match((await type(by, second)).body, /href="#code"/)
  assert.equal(await signedIn(by), false)
})

test('ten wrong codes in an hour are all that an address takes, over all browsers and codes; then the right one is refused, plainly', async () => {
  const email = 'guessed@example.org'
  let right = ''
  for (const [turn, guesses] of [4, 4, 2].entries()) {
    const thief = browser()
    right = await codeFor(thief, email)
    for (let i = 0; i < guesses; i++) {
      const told = await type(thief, wrongOf(right))
      assert.equal(told.status, 200, `guess ${i} of browser ${turn}`)
    }
  }
  const owner = browser()
  right = await codeFor(owner, email)
  const told = await type(owner, right)
  assert.equal(told.status, 429)
  assert.match(told.body, /ten times within an hour/)
  assert.equal(await signedIn(owner), false)
  await db.sql(`update sign_in.guess set at = at - interval '61 minutes'`)
  assert.equal((await type(owner, right)).headers.location, '/sign-in/next')
})

test('no more than five codes go to an address in an hour, whoever asks; the sixth is refused plainly', async () => {
  for (let i = 0; i < 5; i++) await codeFor(browser(), 'often@example.org')
  const told = await submit(browser(), '/sign-in', { email: 'often@example.org' })
  assert.equal(told.status, 429)
  assert.match(told.body, /Five codes were sent/)
  await send()
  assert.equal((await mails('often@example.org')).length, 5)
})

test('a network that asks for very many codes is told to wait, another is not', async () => {
  const strict = await openEdge(
    db,
    { 'sign-in': signInPages({ limits: { ...usualLimits, codesOfNetwork: 3 } }) },
    {
      limits: { trustedProxies: ['127.0.0.1'] },
    },
  )
  const from = (address: string) =>
    openBrowser(async (asked) =>
      injecting(strict.app)({ ...asked, headers: { ...asked.headers, 'x-forwarded-for': address } }),
    )
  const statuses: number[] = []
  for (let i = 0; i < 4; i++)
    statuses.push((await submit(from(`2001:db8::${i}`), '/sign-in', { email: `n${i}@example.org` })).status)
  assert.deepEqual(statuses, [303, 303, 303, 429])
  assert.equal((await submit(from('192.0.2.9'), '/sign-in', { email: 'other@example.org' })).status, 303)
})

test('signing in leads back to a path of this node and nowhere else', async () => {
  for (const [asked, led] of [
    ['/barchester/services?a=1', '/barchester/services?a=1'],
    ['//evil.example', '/home'],
    ['https://evil.example/', '/home'],
  ] as const) {
    const by = browser()
    const email = `back-${led.length}-${asked.length}@example.org`
    const code = await codeFor(by, email, `/sign-in?return=${encodeURIComponent(asked)}`)
    const page = (await by.get(`/sign-in/code?return=${encodeURIComponent(asked)}`)).body
    assert.doesNotMatch(page, /value="(https:)?\/\/evil/)
    const opened = await type(by, code, `/sign-in/code?return=${encodeURIComponent(asked)}`)
    assert.equal((await by.get(opened.headers.location ?? '')).headers.location, led)
  }
})

test('whoever works here chooses the desk that they go to, or their own account', async () => {
  const by = browser()
  await type(by, await codeFor(by, 'obadiah.slope@example.org'))
  const { body } = await by.get('/sign-in/next')
  assert.match(body, /name="membership"/)
  assert.match(body, /href="\/home"/)
  const led = await by.get('/sign-in/next?return=%2Fdesk%2Fbarchester')
  assert.equal(led.headers.location, '/desk/barchester')
  assert.ok(by.cookies.has('acting'))
})

test('an account that was ended is not opened anew, and its holder is told so only with the code', async () => {
  await db.sql(`update people.account set ended_at = now() where email_folded = 'thomas.tower@example.org'`)
  const by = browser()
  const told = await type(by, await codeFor(by, 'thomas.tower@example.org'))
  assert.equal(told.status, 403)
  assert.match(told.body, /account is closed/)
  assert.equal(await signedIn(by), false)
})

test('the email is in the language of the page, and neither code nor address is in the log or the journal', async () => {
  const by = browser()
  const code = await codeFor(by, 'cymraes@example.org', '/cy/sign-in')
  const [mail] = await mails('cymraes@example.org')
  assert.equal(mail?.locale, 'cy')
  assert.match(mail?.subject ?? '', /yw eich cod diogelwch$/)
  await type(by, code, '/cy/sign-in/code')
  const events = await db.sql<{ envelope: string }>(`select envelope from journal.event where type like 'sign-in.%'`)
  assert.ok(events.length > 0)
  const said = edge.log.join('') + JSON.stringify(events)
  assert.doesNotMatch(said, /cymraes|example\.org/)
  assert.doesNotMatch(said, new RegExp(`\\D${code}\\D`))
  const rows = await db.sql<{ email: string | null }>(
    'select email, code_hash from sign_in.code where code_hash is not null',
  )
  assert.ok(
    rows.every(({ email }) => email === null),
    'what is sent is forgotten where it was asked for',
  )
})
