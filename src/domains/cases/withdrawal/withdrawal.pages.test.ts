import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, visitor } from '../../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const eleanor = await desk.signedIn('eleanor-bold')
const slope = await desk.signedIn('obadiah-slope')
await slope.submit('/desk', { membership: desk.membership('obadiah-slope', 'barchester') }, '/desk')

const ask = async (): Promise<string> => {
  const reference = await desk.askForBin()
  await desk.settle()
  return reference
}
const path = (reference: string) => `/barchester/requests/${reference}`
const pay = async (reference: string): Promise<void> => {
  await db.sql(
    `insert into payments.attempt (org_id, id, obligation_id, provider, status, pence, made_at, return_url, open_to)
     select o.org_id, gen_random_uuid(), o.id, 'none', 'success', o.pence, now(), '', o.open_to
     from payments.obligation o where o.reference = $1`,
    [reference],
  )
}
const caseOf = async (reference: string) =>
  (
    await db.sql<{ id: string; stage: string; outcome: string | null; closed: boolean }>(
      'select id, stage, outcome, closed_at is not null as closed from cases.case where reference = $1',
      [reference],
    )
  )[0]

test('a person withdraws their request: it ends as withdrawn, they are told, and their home has it apart', async () => {
  const reference = await ask()
  assert.match((await eleanor.get(path(reference))).body, new RegExp(`href="${path(reference)}/withdraw"`))
  const answer = await eleanor.submit(`${path(reference)}/withdraw`, { reason: 'We are moving house' })
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, path(reference))
  const of = await caseOf(reference)
  assert.deepEqual([of?.stage, of?.outcome, of?.closed], ['withdrawn', 'withdrawn', true])
  await desk.settle()
  const told = await db.sql<{ subject: string }>(
    `select subject from messages.outgoing where case_id = $1 and subject like '%withdrawn%'`,
    [of?.id],
  )
  assert.equal(told.length, 1)
  const page = (await eleanor.get(path(reference))).body
  assert.match(page, /data-stage="withdrawn"/)
  assert.match(page, /We are moving house/)
  assert.doesNotMatch(page, /Pay now|\/withdraw"/)
  const home = (await eleanor.get('/home')).body
  const apart = home.slice(home.indexOf('data-part="withdrawn"'))
  assert.ok(home.includes('data-part="withdrawn"') && apart.includes(reference))
  const event = await db.sql<{ envelope: string }>(
    `select envelope from journal.event where case_id = $1 and type = 'case.withdrawn'`,
    [of?.id],
  )
  assert.equal(event.length, 1)
  assert.doesNotMatch(event[0]?.envelope ?? '', /moving house/)
  assert.match((await slope.get(`/desk/barchester/cases/${reference}`)).body, /data-stage="withdrawn"/)
})

test('what was decided is not withdrawn any more, and a request is withdrawn once', async () => {
  const reference = await ask()
  await slope.submit(
    `/desk/barchester/cases/${reference}`,
    { outcome: 'refused', words: 'Not here' },
    `/desk/barchester/cases/${reference}/decide`,
  )
  assert.equal((await caseOf(reference))?.stage, 'refused')
  assert.equal((await eleanor.get(`${path(reference)}/withdraw`)).statusCode, 409)
  const { _csrf = '' } = hiddenFields((await eleanor.get('/')).body)
  assert.ok((await eleanor.post(`${path(reference)}/withdraw`, { _csrf, _key: 'k-1' })).statusCode >= 400)
  assert.equal((await caseOf(reference))?.outcome, 'notServed')

  const other = await ask()
  const form = hiddenFields((await eleanor.get(`${path(other)}/withdraw`)).body)
  const both = await Promise.all([1, 2].map(() => eleanor.post(`${path(other)}/withdraw`, { ...form, reason: '' })))
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  const events = await db.sql(`select id from journal.event where case_id = $1 and type = 'case.withdrawn'`, [
    (await caseOf(other))?.id,
  ])
  assert.equal(events.length, 1)
})

test('what was paid is told plainly, and nothing more can be paid for it', async () => {
  const reference = await ask()
  assert.match((await eleanor.get(`${path(reference)}/withdraw`)).body, /not have to pay the £/)
  await pay(reference)
  assert.match((await eleanor.get(`${path(reference)}/withdraw`)).body, /You have paid £/)
  await eleanor.submit(`${path(reference)}/withdraw`, { reason: '' })
  assert.match((await eleanor.get(path(reference))).body, /before you withdrew/)

  const unpaid = await ask()
  await eleanor.submit(`${path(unpaid)}/withdraw`, { reason: '' })
  const answer = await eleanor.get(`/barchester/services/garden-waste/apply/pay?reference=${unpaid}`)
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, path(unpaid)])
})

test('an officer withdraws on the applicant’s word, and says what they said; a stranger finds nothing', async () => {
  const reference = await ask()
  const at = `/desk/barchester/cases/${reference}/withdraw`
  const missing = await slope.submit(at, { reason: ' ' })
  assert.match(missing.body, /Enter what the applicant said/)
  assert.equal((await slope.submit(at, { reason: 'She rang on Monday' })).statusCode, 303)
  assert.equal((await caseOf(reference))?.stage, 'withdrawn')
  assert.match((await slope.get(`/desk/barchester/cases/${reference}`)).body, /She rang on Monday/)
  assert.doesNotMatch((await eleanor.get(path(reference))).body, /She rang on Monday/)
  assert.equal((await visitor(desk.edge.app).get(`${path(reference)}/withdraw`)).statusCode, 404)
})
