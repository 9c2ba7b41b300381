import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, type Visitor } from '../../../../test/edge/visitor.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const queue = '/desk/barchester'
const slope = await desk.signedIn('obadiah-slope')
const grantly = await desk.signedIn('susan-grantly')
const at = (reference: string) => `${queue}/cases/${reference}`
const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const decide = async (reference: string, words: string): Promise<number> =>
  (await slope.submit(at(reference), { outcome: 'refused', words }, `${at(reference)}/decide`)).statusCode
const reopen = (by: Visitor, reference: string, fields: Record<string, string>) =>
  by.submit(`${at(reference)}/reopen`, fields, `${at(reference)}/reopen`)
const row = async (reference: string) =>
  (
    await db.sql<{ stage: string; outcome: string | null; closed: boolean; due: string }>(
      `select stage, outcome, closed_at is not null as closed, due_at::date::text as due from cases.case where reference = $1`,
      [reference],
    )
  )[0]
const again = { stage: 'received', told: 'Your letter had not reached us.', reason: 'It lay in the wrong tray' }

const reference = await desk.askForBin()
await desk.settle()
assert.equal(await decide(reference, 'The lane is private'), 303)
await desk.settle()
await desk.at('2026-07-01T09:00:00Z')

test('a lead opens a closed request again, to a stage that leads to its end; an officer does not', async () => {
  assert.equal((await slope.get(`${at(reference)}/reopen`)).statusCode, 403)
  const csrf = hiddenFields((await slope.get(queue)).body)
  assert.equal((await slope.post(`${at(reference)}/reopen`, { ...csrf, _key: newId(), ...again })).statusCode, 403)
  assert.match((await grantly.get(at(reference))).body, /\/reopen"/)
  const page = plain((await reopen(grantly, reference, { stage: 'refused' })).body)
  for (const said of [/Select where it goes back to/, /Enter what you tell the applicant/, /Enter why/])
    assert.match(page, said)
  assert.equal((await reopen(grantly, reference, again)).statusCode, 303)
  assert.match(plain((await slope.get(at(reference))).body), /Opened again/)
})

test('a letter in the other language says so on a page: whoever listens to it hears it spoken as it is written', async () => {
  const welsh = (await slope.get(`/cy${at(reference)}`)).body
  assert.match(welsh, /<a[^>]*href="[^"]*letters?\/[^"]*"><span lang="en">[^<]+<\/span><\/a>, <span lang="en">/)
  assert.doesNotMatch((await slope.get(at(reference))).body, /<span lang="en">/)
})

test('its target begins anew: it is due when a request that comes today is due', async () => {
  const today = await desk.askForBin()
  await desk.settle()
  const { due, ...stands } = (await row(reference)) ?? { due: '' }
  assert.deepEqual(stands, { stage: 'received', outcome: null, closed: false })
  assert.equal(due, (await row(today))?.due)
})

test('the applicant is told in the lead’s words, and not why; their home shows it as open; statistics have the event', async () => {
  const told = await db.sql<{ body: string }>(`select body from messages.outgoing where once like '% reopened %'`)
  assert.ok(told.length > 0)
  for (const { body } of told) {
    assert.match(body, /Your letter had not reached us/)
    assert.doesNotMatch(body, /wrong tray/)
  }
  const eleanor = await desk.signedIn('eleanor-bold')
  for (const path of [`/barchester/requests/${reference}`, `/barchester/requests/${reference}.json`])
    assert.doesNotMatch((await eleanor.get(path)).body, /wrong tray/)
  const [event] = await db.sql<{ told: unknown }>(
    `select envelope::jsonb - 'content' -> 'data' as told from journal.event where type = 'case.reopened'`,
  )
  assert.deepEqual(event?.told, { from: 'refused', outcome: 'notServed' })
  const [item] = await db.sql<{ stage: string }>('select stage from home.item where reference = $1', [reference])
  assert.ok(item)
})

test('decided again, the new letter says which one it takes the place of, and that one no longer holds', async () => {
  assert.equal(await decide(reference, 'The lane is public, and too narrow'), 303)
  const letters = await db.sql<{ replaces: string | null; gone: boolean }>(
    `select c.body::jsonb ->> 'replaces' as replaces, l.superseded_at is not null as gone from cases.content c
     join messages.letter l on l.id = c.id where c.kind = 'letter'
       and c.case_id = (select id from cases.case where reference = $1) order by c.made_at`,
    [reference],
  )
  assert.deepEqual(
    letters.map(({ replaces, gone }) => [replaces !== null, gone]),
    [
      [false, true],
      [true, false],
    ],
  )
})

test('what is open is not opened again, and what was withdrawn is', async () => {
  const open = await desk.askForBin()
  await desk.settle()
  assert.equal((await grantly.get(`${at(open)}/reopen`)).statusCode, 409)
  const withdraw = `${at(open)}/withdraw`
  assert.equal(
    (await slope.submit(withdraw, { words: 'They rang', reason: 'They rang', told: 'phone' }, withdraw)).statusCode,
    303,
  )
  assert.equal((await reopen(grantly, open, again)).statusCode, 303)
  assert.equal((await row(open))?.stage, 'received')
})
