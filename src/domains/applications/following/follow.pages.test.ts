import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { newReference } from '#core/reference.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import { applyFor } from '../../../../test/applicant/apply.ts'
import { type Browser, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { signInPages } from '../../../../test/sign-in-pages.ts'
import { demoId } from '../../../demo/demo-id.ts'
import { caseJobs } from '../../cases/case.jobs.ts'
import { requestPages } from '../../cases/requests/request.pages.ts'
import { homeReaders } from '../../home/home.jobs.ts'
import { homePages } from '../../home/home.pages.ts'
import { usualLimits } from '../../sign-in/code/code.rules.ts'
import { signIn } from '../../sign-in/start-session.ts'
import { applicationJobs } from '../application.jobs.ts'
import { applicationPages } from '../journey/application.pages.ts'
import { submissionPages } from '../submission/submission.pages.ts'
import { pathBack } from '../way-back/path-back.ts'
import { wayBackPages } from '../way-back/way-back.pages.ts'
import { followPages } from './follow.pages.ts'

const publicUrl = 'http://localhost:3000'
const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const edge = await openEdge(db, {
  applications: [...applicationPages, ...wayBackPages, ...followPages, ...submissionPages(() => 'none')],
  cases: requestPages,
  'sign-in': signInPages({ limits: usualLimits }),
  home: homePages(true),
})
const key = 'the key of a test'
const { readers, timers } = applicationJobs({ publicUrl, dataDir: join(edge.filesFolder, 'data'), key })
const all = [...readers, ...homeReaders, ...caseJobs({ publicUrl, pathBack }).readers]
const context = { database: db.jobs, signal: new AbortController().signal }
const timer = (name: string) => timers.find((each) => each.name === name)?.run(context)
const settle = async (): Promise<void> => {
  const fail = (_reader: unknown, _org: string, cause: unknown): never => {
    throw cause
  }
  do await orderWaiting(db.jobs)
  while ((await readOn(db.jobs, all, fail)) > 0)
}
const browser = (): Browser => openBrowser(injecting(edge.app))
const mails = (to: string) =>
  db.sql<{ subject: string; body: string }>(
    'select subject, body from messages.outgoing where address = $1 order by made_at, id',
    [to],
  )
const send = async (by: Browser, page: string, fields: Record<string, string>) => {
  const shown = await by.get(page)
  const form = formsOf(shown.body).find(({ action }) => action.startsWith(page.split('?')[0] ?? ''))
  assert.ok(form, `${page} shows no form: ${shown.status}`)
  return by.post(form.action, { ...form.hidden, ...fields })
}
const report = (by: Browser, email: string): Promise<string> =>
  applyFor(by, {
    org: 'barsetshire',
    service: 'street-problem',
    fields: {
      problem: 'other',
      dangerNow: 'no',
      roadKind: 'street',
      'place.words': 'High Street',
      nearby: 'the hall',
      description: 'A fallen branch',
      wantsUpdates: 'yes',
      email,
      phone: '',
    },
  })
const ask = (by: Browser, reference: string, email: string) => send(by, '/barsetshire/follow', { reference, email })
const codeOf = async (email: string): Promise<string> => {
  await timer('applications.codes')
  return /^(\d{6})/.exec((await mails(email)).at(-1)?.subject ?? '')?.[1] ?? 'no code'
}
const signInAs = async (by: Browser, person: string): Promise<void> => {
  const token = newSessionToken()
  if (!by.cookies.has('session')) await send(by, '/sign-in', { email: 'none' })
  const before = by.cookies.get('session') ?? ''
  await db.web.work({ org: demoId('organisation barsetshire'), purpose: 'own', locale: 'en', token: before }, (work) =>
    signIn(work, { account: demoId(`account ${person}`), token }),
  )
  by.cookies.set('session', token)
}

test('a request is followed in any browser by its reference and a code to the address that was left with it', async () => {
  const reference = await report(browser(), 'Follower@example.org')
  await settle()
  const by = browser()
  assert.equal((await by.get(`/barsetshire/requests/${reference}`)).status, 404)
  const typed = reference.toLowerCase().replace('-', ' ')
  const asked = await ask(by, typed, 'follower@EXAMPLE.org')
  assert.equal(asked.headers.location, `/barsetshire/follow/code?reference=${reference}`)
  const code = await codeOf('Follower@example.org')
  const opened = await send(by, asked.headers.location ?? '', { code })
  assert.equal(opened.headers.location, `/barsetshire/requests/${reference}`)
  assert.match((await by.get(`/barsetshire/requests/${reference}`)).body, /A fallen branch/)
  const replayed = await send(browser(), asked.headers.location ?? '', { code })
  assert.equal(replayed.status, 200, 'a code works once')
})

test('an address that does not belong to the reference, and a reference that is nobody’s, are answered the same and get nothing', async () => {
  const reference = await report(browser(), 'private@example.org')
  await settle()
  const before = (await db.sql('select id from messages.outgoing')).length
  const answers: string[] = []
  for (const [named, email] of [
    [reference, 'stranger@example.org'],
    [newReference(), 'stranger@example.org'],
  ] as const) {
    const by = browser()
    const asked = await ask(by, named, email)
    await timer('applications.codes')
    const page = await by.get(asked.headers.location ?? '')
    const wrong = await send(by, asked.headers.location ?? '', { code: '123456' })
    answers.push(
      [asked, page, wrong]
        .map(({ status, body, headers }) => `${status} ${headers.location} ${body}`)
        .join('\n')
        .replaceAll(named, 'REFERENCE')
        .replace(/name="_csrf" value="[^"]*"/g, ''),
    )
  }
  assert.equal(answers[0], answers[1])
  assert.equal((await db.sql('select id from messages.outgoing')).length, before)
})

test('ten wrong codes in an hour are all that a reference takes, over all its codes; then the right one is refused', async () => {
  const reference = await report(browser(), 'guarded@example.org')
  await settle()
  const at = `/barsetshire/follow/code?reference=${reference}`
  let right = ''
  for (let turn = 0; turn < 3; turn++) {
    await ask(browser(), reference, 'guarded@example.org')
    right = await codeOf('guarded@example.org')
    const wrong = right === '000000' ? '000001' : '000000'
    for (let i = 0; i < 4 && turn * 4 + i < 10; i++)
      assert.equal((await send(browser(), at, { code: wrong })).status, 200)
  }
  const told = await send(browser(), at, { code: right })
  assert.equal(told.status, 429)
  assert.match(told.body, /ten times within an hour/)
})

test('a request made without an account is its account’s after signing in, stands on their home, and opens in every browser of theirs', async () => {
  const by = browser()
  const reference = await report(by, 'martha.claims@example.org')
  await settle()
  await signInAs(by, 'martha-bunce')
  await timer('applications.giving')
  await settle()
  const other = browser()
  await signInAs(other, 'martha-bunce')
  assert.match((await other.get('/home')).body, new RegExp(`/barsetshire/requests/${reference}`))
  assert.match((await other.get(`/barsetshire/requests/${reference}`)).body, /A fallen branch/)
  const stranger = browser()
  await signInAs(stranger, 'john-bold')
  assert.equal((await stranger.get(`/barsetshire/requests/${reference}`)).status, 404)
  const [event] = await db.sql<{ envelope: string }>(`select envelope from journal.event where type = 'case.claimed'`)
  assert.doesNotMatch(event?.envelope ?? '', new RegExp(demoId('account martha-bunce')))
})

test('what a signed-in person began is on their home and goes on in another browser, without any code', async () => {
  const by = browser()
  await signInAs(by, 'eleanor-bold')
  const apply = '/barchester/services/garden-waste/apply'
  const page = (await by.get(apply)).headers.location ?? ''
  const form = formsOf((await by.get(page)).body).find(({ action }) => action.includes('/apply/'))
  await by.post(form?.action ?? '', { ...form?.hidden, homeType: 'house', kerbside: 'can' })
  const other = browser()
  await signInAs(other, 'eleanor-bold')
  assert.match((await other.get('/home')).body, new RegExp(`data-part="drafts"[\\s\\S]*href="${apply}"`))
  assert.notEqual((await other.get(apply)).headers.location, page)
  assert.match((await by.get(`${apply}/save-for-later`)).body, /They are in your account/)
  const stranger = browser()
  await signInAs(stranger, 'john-bold')
  assert.doesNotMatch((await stranger.get('/home')).body, /data-part="drafts"/)
  assert.equal((await stranger.get(apply)).headers.location, page)
})

test('a request followed with its code while signed in is taken into the account', async () => {
  const reference = await report(browser(), 'takes.in@example.org')
  await settle()
  const by = browser()
  await signInAs(by, 'septimus-harding')
  const asked = await ask(by, reference, 'takes.in@example.org')
  await send(by, asked.headers.location ?? '', { code: await codeOf('takes.in@example.org') })
  await timer('applications.giving')
  await settle()
  const other = browser()
  await signInAs(other, 'septimus-harding')
  assert.match((await other.get('/home')).body, new RegExp(`/barsetshire/requests/${reference}`))
})
