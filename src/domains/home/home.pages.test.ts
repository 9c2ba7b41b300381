import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../test/database.ts'
import { openDesk } from '../../../test/desk/world.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const eleanor = await desk.signedIn('eleanor-bold')
const slope = await desk.signedIn('obadiah-slope')
await slope.submit('/desk', { membership: desk.membership('obadiah-slope', 'barchester') }, '/desk')

const home = async (path = '/home'): Promise<string> => (await eleanor.get(path)).body
/** The card of a request on the home, and the part that it stands in. */
const cardOf = (body: string, reference: string): { part: string | undefined; card: string } => {
  const cards = body.split('<li class="moothall-card').filter((card) => card.includes(reference))
  assert.equal(cards.length, 1, `${cards.length} cards for ${reference}`)
  const before = body.slice(0, body.indexOf(cards[0] ?? ''))
  return { part: [...before.matchAll(/data-part="(\w+)"/g)].at(-1)?.[1], card: cards[0] ?? '' }
}
const officer = (reference: string, act: string, fields: Record<string, string>) =>
  slope.submit(`/desk/barchester/cases/${reference}`, fields, `/desk/barchester/cases/${reference}/${act}`)
const paid = (reference: string) =>
  db.sql(
    `with o as (select * from payments.obligation where reference = $1)
     insert into payments.attempt (org_id, id, obligation_id, provider, status, pence, made_at, return_url, open_to)
     select org_id, gen_random_uuid(), id, 'none', 'success', pence, now(), '', open_to from o`,
    [reference],
  )

test('an empty home says how something comes to be there', async () => {
  assert.match(await home(), /You have not asked for anything yet/)
  assert.match(await home('/cy/home'), /Nid ydych wedi gofyn am ddim eto/)
})

test('what to do next comes first: to pay, then to answer, then to read; what waits for nobody says by when', async () => {
  const reference = await desk.askForBin()
  await desk.settle()
  const first = cardOf(await home(), reference)
  assert.equal(first.part, 'next')
  assert.match(first.card, /data-to-do="pay"/)

  await paid(reference)
  await officer(reference, 'ask', { question: 'Which gate is it?' })
  await desk.settle()
  const asked = cardOf(await home(), reference)
  assert.deepEqual([asked.part, /data-to-do="(\w+)"/.exec(asked.card)?.[1]], ['next', 'answer'])
  assert.match(asked.card, /Read 1 new message/)
  assert.doesNotMatch(asked.card, /Expected by/)

  await eleanor.submit(`/barchester/requests/${reference}`, { reply: 'The green one' })
  await db.sql(
    `insert into cases.seen select org_id, id, 'applicant', app.now(), open_to from cases.case where reference = $1
     on conflict (org_id, case_id, side) do update set until_at = excluded.until_at`,
    [reference],
  )
  await desk.settle()
  const under = cardOf(await home(), reference)
  assert.equal(under.part, 'open')
  assert.doesNotMatch(under.card, /data-to-do/)
  assert.match(under.card, /Expected by \d+ June 2026/)
})

test('what is decided and what was withdrawn stand apart, and neither has anything left to do', async () => {
  const [decided, withdrawn] = [await desk.askForBin(), await desk.askForBin()]
  await officer(decided, 'decide', { outcome: 'refused', words: 'Not here' })
  await eleanor.submit(`/barchester/requests/${withdrawn}/withdraw`, { reason: '' })
  await desk.settle()
  const body = await home()
  assert.equal(cardOf(body, decided).part, 'closed')
  const gone = cardOf(body, withdrawn)
  assert.equal(gone.part, 'withdrawn')
  assert.doesNotMatch(gone.card, /data-to-do/)
})

test('nobody else’s request is on a home', async () => {
  const another = await desk.askForBin('septimus-harding')
  await desk.settle()
  assert.ok(!(await home()).includes(another))
})

test('who works here finds the way back to the workspace on their home; nobody else has one', async () => {
  assert.match((await slope.get('/home')).body, /<a[^>]*href="\/desk"[^>]*>Go to the workspace/)
  assert.doesNotMatch(await home(), /Go to the workspace/)
})
