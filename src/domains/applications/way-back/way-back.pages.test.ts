import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { moveClock, resetClock } from '#platform/clock.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { applyFor } from '../../../../test/applicant/apply.ts'
import { type Browser, formsOf, injecting, openBrowser } from '../../../../test/applicant/browser.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openEdge } from '../../../../test/edge/open-edge.ts'
import { makeQueue } from '../../../../test/queue.ts'
import { caseJobs } from '../../cases/case.jobs.ts'
import { requestPages } from '../../cases/requests/request.pages.ts'
import { applicationJobs } from '../application.jobs.ts'
import { applicationPages } from '../journey/application.pages.ts'
import { submissionPages } from '../submission/submission.pages.ts'
import { pathBack } from './path-back.ts'
import { wayBackPages } from './way-back.pages.ts'

const publicUrl = 'http://localhost:3000'
const db = await demoDatabase()
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const pages = [...applicationPages, ...wayBackPages, ...submissionPages(() => 'none')]
const edge = await openEdge(db, { applications: pages, cases: requestPages })
const { readers, timers } = applicationJobs({ publicUrl, dataDir: join(edge.filesFolder, 'data') })
const all = [...readers, ...caseJobs({ publicUrl, pathBack }).readers]
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
const apply = '/barchester/services/garden-waste/apply'
const emails = async (to: string) =>
  db.sql<{ subject: string; body: string; locale: string }>(
    'select subject, body, locale from messages.outgoing where address = $1 order by made_at, id',
    [to],
  )
const linkIn = (body: string | undefined): string =>
  /http:\/\/localhost:3000(\S*\/way-back\/[\w-]+)/.exec(body ?? '')?.[1] ?? 'no link'
const codeIn = (body: string | undefined): string => /\b(\d{6})\b/.exec(body ?? '')?.[1] ?? 'no code'
const send = async (by: Browser, page: string, fields: Record<string, string>) => {
  const shown = await by.get(page)
  const form = formsOf(shown.body).find(
    ({ action }) => action.includes('way-back') || action.includes('save-for-later'),
  )
  assert.ok(form, `${page} shows no form: ${shown.status}`)
  return by.post(form.action, { ...form.hidden, ...fields })
}
const answerFirst = async (by: Browser, at = apply): Promise<void> => {
  const start = await by.get(at)
  const page = start.headers.location ?? ''
  const form = formsOf((await by.get(page)).body).find(({ action }) => action.includes('/apply/'))
  const sent = await by.post(form?.action ?? '', { ...form?.hidden, homeType: 'house', kerbside: 'can' })
  assert.equal(sent.status, 303, sent.body)
}
/** Begins an application in a browser, saves it for later, and returns the link of the email. */
const saved = async (email: string, at = apply): Promise<{ by: Browser; link: string }> => {
  const by = browser()
  await answerFirst(by, at)
  const sent = await send(by, `${at}/save-for-later`, { email })
  assert.equal(sent.status, 200)
  assert.match(sent.body, new RegExp(email))
  await settle()
  return { by, link: linkIn((await emails(email)).at(-1)?.body) }
}
/** Asks for a code in this browser and returns the one of the email. */
const codeFor = async (by: Browser, link: string, email: string): Promise<string> => {
  const asked = await send(by, link, { do: 'send' })
  assert.equal(asked.headers.location, `${link}?asked=1`)
  await timer('applications.codes')
  return codeIn((await emails(email)).at(-1)?.body)
}

test('nothing is kept for later where nothing was begun', async () => {
  const heard = await browser().get(`${apply}/save-for-later`)
  assert.equal(heard.headers.location, apply)
})

test('an address that is none is asked for again, with what was typed', async () => {
  const by = browser()
  await answerFirst(by)
  const again = await send(by, `${apply}/save-for-later`, { email: 'martha@' })
  assert.equal(again.status, 200)
  assert.match(again.body, /value="martha@"/)
  assert.match(again.body, /href="#email"/)
})

test('the link brings the same browser back at once', async () => {
  const { by, link } = await saved('same@example.org')
  const heard = await by.get(link)
  assert.equal(heard.headers.location, apply)
  assert.match((await by.get(`${apply}/task-list`)).body + (await by.get(apply)).headers.location, /apply/)
})

test('another browser sees nothing before the code, and all with it', async () => {
  const { link } = await saved('other@example.org')
  const other = browser()
  const shown = await other.get(link)
  assert.equal(shown.status, 200)
  assert.doesNotMatch(shown.body, /house|other@example\.org/)
  const mails = (await emails('other@example.org')).length
  assert.equal(mails, 1, 'opening a link sends nothing')
  const code = await codeFor(other, link, 'other@example.org')
  const opened = await send(other, `${link}?asked=1`, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  assert.equal(opened.headers.location, apply)
  const resumed = await other.get(apply)
  assert.doesNotMatch(resumed.headers.location ?? '', /homeType|property-type/)
  const again = await other.get(link)
  assert.equal(again.headers.location, apply, 'from now on this browser holds it')
})

test('a code works once, and not after 15 minutes', async () => {
  const { link } = await saved('once@example.org')
  const first = browser()
  const code = await codeFor(first, link, 'once@example.org')
  assert.equal((await send(first, `${link}?asked=1`, { code })).status, 303)
  const second = browser()
  assert.equal((await send(second, `${link}?asked=1`, { code })).status, 200)
  const late = await codeFor(second, link, 'once@example.org')
  await db.sql(`update applications.code set until = now() - interval '1 second' where used_at is null`)
  assert.match((await send(second, `${link}?asked=1`, { code: late })).body, /href="#code"/)
})

test('after five wrong codes the right one is wrong too', async () => {
  const { link } = await saved('locked@example.org')
  const thief = browser()
  const code = await codeFor(thief, link, 'locked@example.org')
  const wrong = code === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i++) assert.match((await send(thief, `${link}?asked=1`, { code: wrong })).body, /href="#code"/)
  assert.equal((await send(thief, `${link}?asked=1`, { code })).status, 200)
})

test('no more than five codes are sent for a link in an hour', async () => {
  const { link } = await saved('often@example.org')
  const by = browser()
  for (let i = 0; i < 8; i++) await codeFor(by, link, 'often@example.org')
  assert.equal((await emails('often@example.org')).length, 1 + 5)
})

test('a link that is nobody’s looks like any other, and sends nothing', async () => {
  const [before] = await db.sql<{ n: string }>('select count(*) as n from messages.outgoing')
  const link = '/barchester/way-back/AAAAAAAAAAAAAAAAAAAAAAAA'
  const by = browser()
  assert.equal((await by.get(link)).status, 200)
  const asked = await send(by, link, { do: 'send' })
  assert.equal(asked.headers.location, `${link}?asked=1`)
  await timer('applications.codes')
  assert.match((await send(by, `${link}?asked=1`, { code: '123456' })).body, /href="#code"/)
  const [after] = await db.sql<{ n: string }>('select count(*) as n from messages.outgoing')
  assert.equal(after?.n, before?.n)
})

test('in Welsh the email and its link are Welsh', async () => {
  const { link } = await saved('cymraes@example.org', `/cy${apply}`)
  const [mail] = await emails('cymraes@example.org')
  assert.equal(mail?.locale, 'cy')
  assert.match(mail?.subject ?? '', /^Eich cais sydd wedi’i gadw: /)
  assert.match(link, /^\/cy\/barchester\/way-back\//)
})

test('the link of a request that was sent leads to the request', async () => {
  const by = browser()
  const reference = await applyFor(by, {
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
      email: 'reporter@example.org',
      phone: '',
    },
  })
  await settle()
  const [told] = await emails('reporter@example.org')
  assert.match(told?.subject ?? '', new RegExp(reference))
  const link = linkIn(told?.body)
  assert.equal((await by.get(link)).headers.location, `/barsetshire/requests/${reference}`)
  const other = browser()
  const code = await codeFor(other, link, 'reporter@example.org')
  const opened = await send(other, `${link}?asked=1`, { code })
  assert.equal(opened.headers.location, `/barsetshire/requests/${reference}`)
  const shown = await other.get(`/barsetshire/requests/${reference}`)
  assert.equal(shown.status, 200)
  assert.match(shown.body, /A fallen branch/)
})

test('30 days after it was last touched a draft is gone, with its files and the way back to it; a younger one stays', async () => {
  const file = '01999999-0000-7000-8000-0000000000ff'
  const folder = join(edge.filesFolder, 'data', 'files', 'ff')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), 'a photo')
  const { link } = await saved('old@example.org')
  await db.sql(
    `update applications.draft d set updated_at = now() - interval '31 days',
       answers = '{"service": {"homeType": "house", "photos": [{"id": "${file}", "sha256": "00"}]}}'
     from applications.way_back w where w.ticket_id = d.ticket_id and w.email = 'old@example.org'`,
  )
  const count = async () => Number((await db.sql<{ n: string }>('select count(*) as n from applications.draft'))[0]?.n)
  const before = await count()
  await timer('applications.forget')
  assert.equal(await count(), before - 1)
  assert.equal(existsSync(join(folder, file)), false)
  assert.deepEqual(await db.sql(`select from applications.way_back where email = 'old@example.org'`), [])
  const other = browser()
  assert.equal((await other.get(link)).status, 200)
  await db.jobs.bare((tx) => moveClock(tx, Temporal.Now.instant().add({ hours: 24 * 32 })))
  await timer('applications.forget')
  await db.jobs.bare(resetClock)
  assert.equal(await count(), 0)
})

test('ten wrong codes in an hour are all that a link takes, over all its codes, whether it is anybody’s or not', async () => {
  const { link } = await saved('ten@example.org')
  for (const at of [link, '/barchester/way-back/BBBBBBBBBBBBBBBBBBBBBBBB']) {
    const thief = browser()
    for (let i = 0; i < 10; i++) assert.equal((await send(thief, `${at}?asked=1`, { code: 'wrong' })).status, 200)
    const told = await send(thief, `${at}?asked=1`, { code: 'wrong' })
    assert.equal(told.status, 429)
    assert.match(told.body, /ten times within an hour/)
  }
})

test('the address of a link stands in no log, and no page learns it from where a person came', async () => {
  const { link } = await saved('quiet@example.org')
  const shown = await browser().get(link)
  assert.equal(shown.headers['referrer-policy'], 'strict-origin')
  assert.doesNotMatch(edge.log.join(''), new RegExp(link.split('/').at(-1) ?? ''))
})
