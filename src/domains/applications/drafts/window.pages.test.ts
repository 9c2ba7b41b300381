import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillIn } from '../../../../test/applicant/apply.ts'
import { formsOf } from '../../../../test/applicant/browser.ts'
import { openConsulting } from '../../../../test/consulting/consulting-place.ts'

const place = await openConsulting()
const { db, desk, page, anybody, answer, fields, service } = place
await desk.at('2026-05-20T09:00:00Z')
await place.ask()
const read = async (path: string) => (await anybody().get(path)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const caseOf = async (reference: string) =>
  (
    await db.sql<{ outcome: string; closed: boolean; channel: string; due: string | null }>(
      `select outcome, closed_at is not null as closed, channel, due_at::text as due from cases.case where reference = $1`,
      [reference],
    )
  )[0]
/** somebody's draft whose answers are all given, at its last page */
const atLastPage = async () => {
  const by = anybody()
  return { by, ...(await fillIn(by, { org: 'barchester', service, fields })) }
}

test('before it opens its page says when, nothing is begun, and the phases stand in their order', async () => {
  const shown = await read(page)
  assert.match(shown, /You can answer from 1 June 2026 until the end of 14 June 2026\./)
  assert.doesNotMatch(shown, /Start now/)
  assert.match(shown, /We listen 1 June 2026 to 14 June 2026 .*We read every answer 15 June 2026 to 30 June 2026/)
  assert.match(shown, /We answer you From 1 August 2026/)
  assert.match(await read(`/cy${page}`), /Gallwch ateb o 1 Mehefin 2026 tan ddiwedd 14 Mehefin 2026/)
  const refused = await anybody().get(`${page}/apply`)
  assert.equal(refused.status, 403)
  assert.match(refused.body, /This opens on 1 June 2026/)
})

test('while it is open it is answered, online and by telephone; the request ends where it begins and stands in no queue', async () => {
  await desk.at('2026-06-01T00:00:30+01:00')
  const shown = await read(page)
  assert.match(shown, /Closes At the end of 14 June 2026/)
  assert.match(shown, /We listen Now /)
  const reference = await answer()
  assert.deepEqual(await caseOf(reference), { outcome: 'heard', closed: true, channel: 'web', due: null })
  const griselda = await place.signedIn('griselda-grantly')
  const keyed = await place.keyIn(griselda, 'phone')
  assert.equal((await caseOf(keyed))?.channel, 'phone')
  assert.doesNotMatch((await griselda.get('/desk/barchester')).body, new RegExp(`${reference}|${keyed}`))
  const { page: last } = await atLastPage()
  assert.match(last.body, /Send it before the end of 14 June 2026/)
})

test('whoever is at the last page when the day ends is told so, and what they began and type is kept', async () => {
  await desk.at('2026-06-14T23:58:00+01:00')
  await answer()
  const late = await atLastPage()
  const half = anybody()
  await half.post(`${page}/apply/before`, {
    ...formsOf((await half.get(`${page}/apply/before`)).body).find(({ action }) => action.endsWith('/before'))?.hidden,
    ...{ oldEnough: 'yes', answeredBefore: 'no' },
  })
  const tie = formsOf((await half.get(`${page}/apply/tie`)).body).find(({ action }) => action.endsWith('/tie'))
  await desk.at('2026-06-15T00:00:10+01:00')
  const refused = await late.by.post(late.form.action, late.form.hidden)
  assert.equal(refused.status, 410)
  assert.match(
    refused.body,
    /closed at the end of 14 June 2026, so it can no longer be answered\. What you began was not sent\. We keep it until 14 July 2026/,
  )
  const typed = await half.post(tie?.action ?? '', { ...tie?.hidden, tieToZone: 'visits' })
  assert.equal(typed.status, 303, 'what was typed over midnight is kept')
  assert.equal((await half.get(typed.headers.location ?? '')).status, 410)
  assert.equal((await anybody().get(`${page}/apply`)).status, 410)
  assert.match((await anybody().get(`/cy${page}/apply`)).body, /Caeodd hwn ar ddiwedd 14 Mehefin 2026/)
  const shown = await read(page)
  assert.match(shown, /This closed at the end of 14 June 2026\. Thank you/)
  assert.doesNotMatch(shown, /Start now|Apply on paper/)
  assert.match(shown, /We listen Over .*We read every answer Now /)
  // the closing date is moved: both go on where they were
  await place.ask({ opens: '2026-06-01', closes: '2026-06-16', paper: '7 days' })
  assert.match((await half.get(`${page}/apply/tie`)).body, /value="visits" checked/)
  const again = await late.by.get(late.form.action)
  const form = formsOf(again.body).find(({ action }) => action.endsWith('/check-answers'))
  assert.match((await late.by.post(form?.action ?? '', form?.hidden ?? {})).headers.location ?? '', /done\?reference=/)
  await place.ask()
})

test('what came on paper in time is keyed in for a week more, counted as paper; what came late is not, nor is a call', async () => {
  const griselda = await place.signedIn('griselda-grantly')
  await desk.at('2026-06-17T10:00:00+01:00')
  const reference = await place.keyIn(griselda, 'paper', { received: '2026-06-14' })
  assert.equal((await caseOf(reference))?.channel, 'paper')
  const late = await place.beginKeyed(griselda, 'paper', '2026-06-15')
  assert.equal(late.status, 410)
  assert.match(late.body, /What came on paper by then could be keyed in until 21 June 2026/)
  const early = await place.beginKeyed(griselda, 'paper', '2026-05-31')
  assert.match(early.body, /What came on paper before that day is not counted/)
  assert.equal((await place.beginKeyed(griselda, 'phone')).status, 410)
  await desk.at('2026-06-21T23:59:00+01:00')
  const begun = await place.beginKeyed(griselda, 'paper', '2026-06-10')
  assert.equal(begun.status, 303)
  await desk.at('2026-06-22T00:01:00+01:00')
  assert.equal((await griselda.get(`${begun.headers.location}/before`)).status, 410)
  assert.equal((await place.beginKeyed(griselda, 'paper', '2026-06-10')).status, 410)
})
