import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { demoDatabase } from '../../../../test/database.ts'
import { openDesk } from '../../../../test/desk/world.ts'
import { hiddenFields, type Visitor } from '../../../../test/edge/visitor.ts'
import { jobs } from '../../../app.ts'

const db = await demoDatabase()
const desk = await openDesk(db)
await desk.at('2026-06-01T09:00:00Z')
const queue = '/desk/barchester'
const slope = await desk.signedIn('obadiah-slope')
const grantly = await desk.signedIn('susan-grantly')
const at = (reference: string) => `${queue}/cases/${reference}`
const plain = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const body = async (by: Visitor, path: string): Promise<string> => (await by.get(path)).body
const warned = async (by: Visitor, reference: string): Promise<boolean> =>
  /data-part="warning"/.test(await body(by, at(reference)))
const wrong = { kind: 'twoOfficers', reason: 'Shouted at our officer on 2 May', months: '6' }
/** Sends a form that whoever sends it is not shown. */
const forced = async (by: Visitor, path: string, fields: Record<string, string>): Promise<number> =>
  (await by.post(path, { ...hiddenFields(await body(by, queue)), _key: newId(), ...fields })).statusCode
const set = (by: Visitor, reference: string, fields: Record<string, string>) =>
  by.submit(`${at(reference)}/markers`, fields, `${at(reference)}/markers`)
const review = async (by: Visitor, reference: string, fields: Record<string, string>) => {
  const [marker] = await db.sql<{ id: string }>(
    'select id from cases.marker where lifted_at is null order by made_at desc limit 1',
  )
  return by.submit(`${at(reference)}/markers`, fields, `${at(reference)}/markers/${marker?.id}`)
}
const passTime = async (): Promise<void> => {
  await jobs.timers
    .find(({ name }) => name === 'cases.markers')
    ?.run({ database: db.jobs, signal: new AbortController().signal })
  await desk.settle()
}

const reference = await desk.askForBin()
const other = await desk.askForBin()
await desk.settle()

test('a lead sets a warning, with why, until when and what the person is told; an officer sees it and may not change it', async () => {
  assert.equal(await forced(slope, `${at(reference)}/markers`, { ...wrong, told: 'tell', toldWords: 'x' }), 403)
  const told = plain((await set(grantly, reference, {})).body)
  for (const said of [/Select which warning/, /Enter what happened/, /Select when/, /Select if the person is told/])
    assert.match(told, said)
  const done = await set(grantly, reference, { ...wrong, told: 'tell', toldWords: 'Two of us will come from now on.' })
  assert.equal(done.statusCode, 303)
  assert.match(plain(await body(slope, at(reference))), /Two officers to visit\. Review by 1 December 2026/)
  assert.match(plain(await body(slope, `/cy${at(reference)}`)), /Dau swyddog i ymweld/)
  const page = plain(await body(slope, `${at(reference)}/markers`))
  assert.match(page, /Shouted at our officer on 2 May/)
  assert.doesNotMatch(page, /Set a warning/)
})

test('it shows beside every other request of the person, and nowhere else: no list, no search, not to the person', async () => {
  assert.equal(await warned(slope, other), true)
  await desk.settle()
  for (const room of ['', '/my-work', '/dashboard', '/search?q=shouted', `/search?q=${reference}`])
    assert.doesNotMatch(await body(slope, `${queue}${room}`), /Two officers|Shouted/, room)
  const eleanor = await desk.signedIn('eleanor-bold')
  for (const path of ['/home', `/barchester/requests/${reference}`, `/barchester/requests/${reference}.json`])
    assert.doesNotMatch(await body(eleanor, path), /Two officers|Shouted|marker/, path)
  assert.equal((await eleanor.get(`${at(reference)}/markers`)).statusCode, 404)
})

test('the person is told in the words of whoever set it, by when it is looked at again, and how to object', async () => {
  const [message] = await db.sql<{ body: string }>(
    `select body from messages.outgoing where once like '% marker %' and by = 'email'`,
  )
  for (const said of [/Two officers to visit/, /Two of us will come/, /1 December 2026/, /ico\.org\.uk/])
    assert.match(message?.body ?? '', said)
})

test('who is not told needs a reason, and nothing goes', async () => {
  const before = await db.sql(`select 1 from messages.outgoing where once like '% marker %'`)
  const secret = { ...wrong, kind: 'safeContact', told: 'not' }
  assert.match(plain((await set(grantly, reference, secret)).body), /why they are not told/)
  assert.equal(
    (await set(grantly, reference, { ...secret, toldWords: 'Their partner reads their post' })).statusCode,
    303,
  )
  await desk.settle()
  assert.equal((await db.sql(`select 1 from messages.outgoing where once like '% marker %'`)).length, before.length)
  assert.equal((await review(grantly, reference, { still: 'no', why: 'Set by mistake' })).statusCode, 303)
})

test('who looked at the warnings is written down', async () => {
  const looks = await db.sql(`select 1 from journal.look where page = 'markers' or page = 'case'`)
  assert.ok(looks.length > 0)
})

test('14 days before its day the lead is told, and it is on the list; past its day it holds no longer, and that is said too', async () => {
  assert.doesNotMatch(await body(grantly, `${queue}/markers`), new RegExp(reference))
  await desk.at('2026-11-18T09:00:00Z')
  await passTime()
  assert.match(
    plain(await body(grantly, `${queue}/my-work`)),
    new RegExp(`${reference} has a warning to look at again soon`),
  )
  assert.match(plain(await body(grantly, `${queue}/markers`)), new RegExp(`${reference} Two officers to visit`))
  assert.equal((await slope.get(`${queue}/markers`)).statusCode, 403)
  assert.equal(await warned(slope, reference), true)
  await desk.at('2026-12-02T09:00:00Z')
  assert.equal(await warned(slope, reference), false)
  await passTime()
  await passTime()
  const notices = await db.sql<{ kind: string }>(
    `select kind from cases.notice where kind like 'marker%' and to_id = $1 order by at`,
    [desk.membership('susan-grantly', 'barchester')],
  )
  assert.deepEqual(
    notices.map(({ kind }) => kind),
    ['markerDue', 'markerOver'],
  )
  assert.match(plain(await body(grantly, `${queue}/markers`)), /Expired/)
})

test('somebody looks at it again: kept on with a reason it holds once more, taken off it does not', async () => {
  assert.match(plain((await review(grantly, reference, { still: '12' })).body), /Enter why/)
  const [marker] = await db.sql<{ id: string }>('select id from cases.marker where lifted_at is null')
  const path = `${at(reference)}/markers/${marker?.id}`
  assert.equal(await forced(slope, path, { still: '12', why: 'x' }), 403)
  assert.equal((await review(grantly, reference, { still: '12', why: 'It happened again' })).statusCode, 303)
  assert.equal(await warned(slope, reference), true)
  assert.equal((await review(grantly, reference, { still: 'no', why: 'They said sorry' })).statusCode, 303)
  assert.equal(await warned(slope, reference), false)
  const types = await db.sql<{ type: string }>(`select type from journal.event where type like 'marker.%' order by id`)
  assert.deepEqual(
    types.map(({ type }) => type),
    [
      'marker.set',
      'marker.set',
      'marker.lifted',
      'marker.reviewDue',
      'marker.ranOut',
      'marker.reviewed',
      'marker.lifted',
    ],
  )
})

test('an administrator makes the list the organisation’s own, in both languages; what is not offered is not set', async () => {
  const page = `${queue}/administration/markers`
  await db.sql(`update places.membership set roles = roles || '{administrator}' where id = $1`, [
    desk.membership('susan-grantly', 'barchester'),
  ])
  const change = (fields: Record<string, string>) => grantly.submit(page, fields, page)
  assert.match(plain((await change({ do: 'add', kind: '', en: 'Ring first' })).body), /Enter the warning in Welsh/)
  assert.equal(
    (await change({ do: 'add', kind: '', en: 'Ring before you come', cy: 'Ffoniwch cyn dod', months: '12' }))
      .statusCode,
    303,
  )
  assert.equal((await change({ do: 'end', kind: 'officeOnly' })).statusCode, 303)
  const offered = await body(grantly, `${at(reference)}/markers`)
  assert.match(offered, /Ring before you come/)
  assert.doesNotMatch(offered, /office only/)
  const given = { ...wrong, told: 'already', toldWords: 'At the desk on 1 June' }
  assert.equal((await set(grantly, reference, { ...given, kind: 'officeOnly' })).statusCode, 200)
  assert.equal((await set(grantly, reference, { ...given, kind: 'own5' })).statusCode, 303)
  assert.match(plain(await body(slope, `/cy${at(reference)}`)), /Ffoniwch cyn dod/)
})
