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

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
const hidden = (body: string): Record<string, string> =>
  Object.fromEntries(Object.entries(hiddenFields(body)).map(([name, value]) => [name, plain(value)]))
const path = (reference: string) => `/barchester/requests/${reference}`
const revisions = (reference: string) =>
  db.sql<{ category: string; revision: number; body: string }>(
    `select category, revision, body from cases.content where kind = 'answers'
     and case_id = (select id from cases.case where reference = $1) order by category, revision`,
    [reference],
  )
/** Opens a page's form and sends it with this; what it is answered with. */
const amend = async (reference: string, page: string, fields: Record<string, string>) => {
  const at = `${path(reference)}/amend/${page}`
  const form = await eleanor.get(at)
  assert.equal(form.statusCode, 200, `${at}: ${form.statusCode}`)
  return eleanor.post(at, { ...hidden(form.body), ...fields })
}
const send = (reference: string, check: string) => eleanor.post(`${path(reference)}/amend`, hidden(check))
const reference = await desk.askForBin()
await desk.settle()

test('what was told is corrected as a new revision: nothing is overwritten, and the officer sees both side by side', async () => {
  assert.match((await eleanor.get(path(reference))).body, new RegExp(`${path(reference)}/amend"`))
  const page = 'property'
  const before = await revisions(reference)
  const address = JSON.parse(before.find(({ category }) => category === 'contact')?.body ?? '{}').address
  const checked = await amend(reference, page, {
    'address.line1': '99 Hiram’s Hospital',
    'address.postcode': address.postcode,
    'address.areas': 'barchester',
  })
  assert.match(checked.body, /data-page="amend-check"/)
  assert.match(checked.body, /99 Hiram’s Hospital/)
  assert.ok(checked.body.includes(address.line1))
  assert.match(checked.body, /stays the same/)
  assert.equal((await revisions(reference)).length, before.length, 'nothing is kept before it is sent')
  assert.equal((await send(reference, checked.body)).statusCode, 303)
  const after = await revisions(reference)
  assert.equal(after.length, before.length + 1)
  const [first, second] = after.filter(({ category }) => category === 'contact')
  assert.ok(first?.body.includes(address.line1))
  assert.deepEqual([second?.revision, second?.body.includes('99 Hiram’s Hospital')], [2, true])
  const officer = (await slope.get(`/desk/barchester/cases/${reference}`)).body
  const table = officer.slice(officer.indexOf('Answers that were corrected'))
  assert.ok(table.includes(address.line1) && table.includes('99 Hiram’s Hospital'))
  const [event] = await db.sql<{ envelope: string }>(`select envelope from journal.event where type = 'case.amended'`)
  assert.doesNotMatch(event?.envelope ?? '', /Hiram/)
})

test('a correction that was begun before another one, or made up by hand, changes nothing', async () => {
  const page = 'property'
  const fields = { 'address.line1': '1 First', 'address.postcode': 'BA1 1AA', 'address.areas': 'barchester' }
  const one = await amend(reference, page, fields)
  const two = await amend(reference, page, { ...fields, 'address.line1': '2 Second' })
  assert.equal((await send(reference, one.body)).statusCode, 303)
  assert.equal((await send(reference, two.body)).statusCode, 409)
  const form = hidden(two.body)
  const forged = { ...form, _pending: (form._pending ?? '').replace('2 Second', '3 Forged') }
  assert.equal((await eleanor.post(`${path(reference)}/amend`, forged)).statusCode, 404)
  assert.doesNotMatch((await eleanor.get(path(reference))).body, /2 Second|3 Forged/)
  assert.equal((await visitor(desk.edge.app).get(`${path(reference)}/amend`)).statusCode, 404)
})

test('what would cost more, and what is decided already, goes to the officer as a message and changes no answer', async () => {
  const before = await revisions(reference)
  const dearer = await amend(reference, 'bins', { binCount: '3', binsThere: '0' })
  assert.match(dearer.body, /before anything more is owed/)
  assert.equal((await send(reference, dearer.body)).statusCode, 303)
  assert.equal((await revisions(reference)).length, before.length)
  assert.match((await slope.get(`/desk/barchester/cases/${reference}/messages`)).body, /should be “3/)

  const at = `/desk/barchester/cases/${reference}`
  await slope.submit(at, { outcome: 'refused', words: 'Not here' }, `${at}/decide`)
  const page = 'property'
  const late = await amend(reference, page, {
    'address.line1': '4 Too Late',
    'address.postcode': 'BA1 1AA',
    'address.areas': 'barchester',
  })
  assert.match(late.body, /The decision stands/)
  await send(reference, late.body)
  assert.equal((await revisions(reference)).length, before.length)
  assert.match((await slope.get(`${at}/messages`)).body, /4 Too Late/)
})
