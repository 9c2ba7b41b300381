import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csrfToken } from '#platform/http/guards/csrf.ts'
import { routes } from '../../src/app.ts'
import { newCanaries } from '../access/routes/canaries.ts'
import { gardenWaste } from '../access/routes/forms.ts'
import { fillIn, referenceIn } from '../applicant/apply.ts'
import { formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'

const db = await demoDatabase({ max: 12 })
const { app } = await openEdge(db, routes)
const send = patient(injecting(app))
const canaries = newCanaries()

let applicants = 0
/** Somebody who has filled everything in and looks at their answers. */
const ready = async () => {
  applicants += 1
  const browser = openBrowser(send)
  const answers = gardenWaste(canaries, { owner: `applicant ${applicants}`, at: 'city' })
  return { browser, ...(await fillIn(browser, answers)) }
}

const counts = async (): Promise<Record<string, number>> => {
  const [found] = await db.sql<Record<string, number>>(
    `select (select count(*)::int from cases.case) as cases, (select count(*)::int from payments.obligation) as obligations,
       (select count(*)::int from payments.attempt) as attempts,
       (select count(*)::int from journal.event where type = 'case.opened') as events`,
  )
  return found ?? {}
}
const grownBy = async (before: Record<string, number>): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await counts()).map(([name, count]) => [name, count - (before[name] ?? 0)]))

test('fifty of the same form at once send one application, and each of them hears its reference', async () => {
  const { browser, form } = await ready()
  const before = await counts()
  const heard = await Promise.all(Array.from({ length: 50 }, () => browser.post(form.action, form.hidden)))
  assert.deepEqual([...new Set(heard.map(({ status }) => status))], [303])
  assert.equal(new Set(heard.map(({ headers }) => referenceIn(headers.location))).size, 1)
  assert.deepEqual(await grownBy(before), { cases: 1, obligations: 1, attempts: 1, events: 1 })
})

test('two tabs of one application are one application', async () => {
  const { browser, form } = await ready()
  const other = formsOf((await browser.get(form.action)).body).find(({ action }) => action === form.action)
  assert.ok(other)
  assert.notEqual(other.hidden._csrf, form.hidden._csrf)
  const before = await counts()
  const first = await browser.post(form.action, form.hidden)
  const second = await browser.post(other.action, other.hidden)
  assert.equal(second.headers.location, first.headers.location)
  assert.equal((await grownBy(before)).cases, 1)
})

test('a form with another session’s token is refused, and sends nothing', async () => {
  const mine = await ready()
  const theirs = await ready()
  const before = await counts()
  const sent = await mine.browser.post(mine.form.action, { ...mine.form.hidden, _csrf: theirs.form.hidden._csrf ?? '' })
  assert.equal(sent.status, 403)
  assert.equal((await grownBy(before)).cases, 0)
})

test('another session’s key opens nothing of theirs, before and after they sent it', async () => {
  const { browser, form } = await ready()
  const stranger = openBrowser(send)
  stranger.cookies.set('session', 'x'.repeat(43))
  const forged = { ...form.hidden, _csrf: csrfToken('the key of a test', 'x'.repeat(43)) }
  const before = await counts()
  assert.equal((await stranger.post(form.action, forged)).headers.location, form.action)
  assert.equal((await grownBy(before)).cases, 0)
  const reference = referenceIn((await browser.post(form.action, form.hidden)).headers.location)
  const after = await stranger.post(form.action, forged)
  assert.equal(after.headers.location, form.action)
  // From there a stranger is led to the first page, and only whoever sent it to the receipt.
  const led = await stranger.get(form.action)
  assert.match(led.headers.location ?? '', /\/apply\/[a-z-]+$/i)
  assert.ok(![after, led].some((heard) => JSON.stringify([heard.headers, heard.body]).includes(reference)))
  assert.equal((await grownBy(before)).cases, 1)
})

test('what was sent is not there to be sent again: who tries is led to the receipt', async () => {
  const { browser, form } = await ready()
  const reference = referenceIn((await browser.post(form.action, form.hidden)).headers.location)
  const again = await browser.post(form.action, { ...form.hidden, _key: 'quite-another-key' })
  assert.equal(again.headers.location, form.action)
  const led = (await browser.get(form.action)).headers.location
  assert.equal(referenceIn(led), reference)
  assert.match(led ?? '', /\/apply\/done\?/)
})
