import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
const slope = await desk.signedIn('obadiah-slope')
const eleanor = await desk.signedIn('eleanor-bold')
const reference = await desk.askForBin()
await desk.settle()
const own = `/barchester/requests/${reference}`
const at = `/desk/barchester/cases/${reference}`
await db.sql(`update cases.case set assigned = $2 where reference = $1`, [
  reference,
  desk.membership('obadiah-slope', 'barchester'),
])

const folder = mkdtempSync(join(tmpdir(), 'moothall-papers-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const read = (pdf: Buffer): string => {
  const file = join(folder, `${crypto.randomUUID()}.pdf`)
  writeFileSync(file, pdf)
  assert.match(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), /Tagged:\s+yes/)
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}
const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const told = () =>
  db.sql<{ by: string; address: string; body: string; subject: string }>(
    `select by, address, subject, body from messages.outgoing where once like '%message email' or once like '%officer' order by made_at, id`,
  )

test('either side writes at any time, sees what is new, and is told by their own way that there is something, not what', async () => {
  assert.equal((await eleanor.submit(`${own}/messages`, { words: 'Is the green bin big enough?' })).statusCode, 303)
  await desk.settle()
  const [toOfficer] = await told()
  assert.match(toOfficer?.body ?? '', new RegExp(`/desk/barchester/cases/${reference}/messages`))
  assert.doesNotMatch(JSON.stringify(toOfficer), /green bin/)
  assert.match(plain((await slope.get(at)).body), /1 new from the applicant/)
  assert.match(plain((await slope.get(`${at}/messages`)).body), /New Is the green bin big enough\?/)
  assert.doesNotMatch(plain((await slope.get(at)).body), /1 new from the applicant/)

  assert.equal(
    (await slope.submit(`${at}/messages`, { words: 'It holds 240 litres.', text: 'thanks' })).statusCode,
    303,
  )
  await desk.settle()
  const toApplicant = (await told()).at(-1)
  assert.match(toApplicant?.subject ?? '', new RegExp(reference))
  assert.doesNotMatch(JSON.stringify(toApplicant), /240 litres|We have read it/)
  const seen = plain((await eleanor.get(`${own}/messages`)).body)
  assert.match(
    seen,
    /New Thank you for your message\. We have read it and have put it with your request\. It holds 240 litres\./,
  )
  assert.doesNotMatch(plain((await eleanor.get(`${own}/messages`)).body), /\bNew\b/)
  const [row] = await db.sql<{ stage: string }>('select stage from cases.case where reference = $1', [reference])
  assert.notEqual(row?.stage, 'moreNeeded', 'the case stays where it stands')
})

test('the person’s copy and whole file are theirs to take, tagged, in their order and language, without colleagues’ notes', async () => {
  await slope.submit(at, { note: 'Neighbours complain of this one' }, `${at}/note`)
  const copy = read((await eleanor.get(`${own}/copy.pdf`)).rawPayload)
  assert.match(copy, new RegExp(`Your copy of your application .*Reference ${reference}`))
  const [where, bins] = [copy.indexOf('Hiram'), copy.search(/How many/)]
  assert.ok(where > 0 || bins > 0, copy.slice(0, 400))
  const welsh = read((await eleanor.get(`/cy${own}/copy.pdf`)).rawPayload)
  assert.match(welsh, /Eich copi o’ch cais/)
  const file = read((await eleanor.get(`${own}/file.pdf`)).rawPayload)
  assert.match(file, /It holds 240 litres/)
  assert.doesNotMatch(file, /Neighbours complain/)
  // A second look within five minutes is the same one.
  await desk.at(Temporal.Now.instant().add({ minutes: 10 }).toString())
  const theirs = read((await slope.get(`${at}/file.pdf`)).rawPayload)
  assert.match(theirs, /Neighbours complain/)
  assert.match(theirs, /for the purpose: the service that was asked for/)
  const looks = await db.sql(`select 1 from journal.look where page = 'file'`)
  assert.equal(looks.length, 1, 'an officer who takes the file has looked; the person has not')
})

test('how a person wants to be contacted is said once in their account, holds here, and stands beside the case', async () => {
  const wish = {
    topics: 'all',
    ways: 'letter',
    locale: 'cy',
    never: 'garden',
    how: 'Ring my sister',
    safeWords: 'blue heron',
  }
  assert.equal((await eleanor.submit('/home/contact', wish)).statusCode, 303)
  const beside = plain((await slope.get(at)).body)
  for (const said of [/Contact this person only as they say here/, /Ring my sister/, /blue heron/])
    assert.match(beside, said)
  const before = (await told()).length
  await slope.submit(`${at}/messages`, { words: 'Another word' })
  await desk.settle()
  assert.equal((await told()).length, before, 'no email, for it is not wanted')
  const letters = await db.sql<{ locale: string }>(
    `select locale from messages.outgoing where by = 'letter' and once like '%message letter'`,
  )
  assert.deepEqual(
    letters.map(({ locale }) => locale),
    ['cy'],
  )
})

test('letters to post are printed together and marked as posted, each an event of its case', async () => {
  const page = await slope.get('/desk/barchester/letters')
  assert.match(plain(page.body), new RegExp(reference))
  const run = read((await slope.get('/desk/barchester/letters/print.pdf')).rawPayload)
  assert.match(run, new RegExp(reference))
  const ids = [...page.body.matchAll(/name="letter" type="checkbox" value="([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? '',
  )
  assert.ok(ids.length > 0)
  const day = { 'posted.day': '1', 'posted.month': '4', 'posted.year': '2026' }
  const marked = await slope.submit('/desk/barchester/letters', { letter: ids[0] ?? '', ...day })
  assert.equal(marked.statusCode, 303)
  const posted = await db.sql<{ status: string; on: string }>(
    `select status, posted_on::text as on from messages.outgoing where id = $1`,
    [ids[0]],
  )
  assert.deepEqual(posted, [{ status: 'sent', on: '2026-04-01' }])
  const events = await db.sql(`select 1 from journal.event where type = 'message.posted'`)
  assert.equal(events.length, 1)
})

test('a lead sees what could not be sent and why, corrects the address and sends it again; an officer does not come there', async () => {
  const [failed] = await db.sql<{ id: string }>(
    `update messages.outgoing set status = 'given-up', given_up_at = now(), tries = 1, fault = '550 unknown', next_at = null
       where id = (select id from messages.outgoing where by = 'email' and case_id is not null limit 1) returning id`,
  )
  const address = `/desk/barchester/messages/${failed?.id}`
  assert.equal((await slope.get('/desk/barchester/messages')).statusCode, 404)
  await db.sql(`update places.membership set roles = '{officer,lead}' where id = $1`, [
    desk.membership('obadiah-slope', 'barchester'),
  ])
  assert.match(plain((await slope.get('/desk/barchester/messages')).body), /it may be wrong or closed/)
  assert.match(plain((await slope.submit(address, { address: 'nobody' })).body), /Enter an email address/)
  assert.equal((await slope.submit(address, { address: 'new@example.org' })).statusCode, 303)
  const [row] = await db.sql<{ status: string; address: string; tries: number }>(
    'select status, address, tries from messages.outgoing where id = $1',
    [failed?.id],
  )
  assert.deepEqual(row, { status: 'waiting', address: 'new@example.org', tries: 0 })
  const [event] = await db.sql<{ corrected: string }>(
    `select envelope::jsonb #>> '{data,corrected}' as corrected from journal.event where type = 'message.resent'`,
  )
  assert.equal(event?.corrected, 'true')
})
