import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { one, rows } from '#platform/db/rows.ts'

import { addContent } from '../../src/domains/cases/content/content.store.ts'
import { openCase } from '../a-case.ts'
import { freshDatabase } from '../database.ts'
import { makeWorld } from './actors.ts'

const db = await freshDatabase()
const world = await makeWorld(db)
const { city, county, officer } = world.place
const of = (text: string) => ({ name: text.slice(0, 60), text })
const acting = (actor: string) => world.actors[actor] ?? assert.fail(actor)
const key = world.locks['her link at the city']?.lock ?? assert.fail()
const opened = () => acting('Eleanor at the city')((work) => openCase(work, city, key))
const refused = { code: 'not-yours', status: 403 }

const relock = (
  actor: string,
  id: string,
  category: string | null,
  put: string[],
  take: string[],
  reason = 'a reason',
) =>
  acting(actor)(({ tx }) =>
    one<{ n: number }>(tx, of('select app.relock($1, $2, $3, $4, $5, $6) as n'), [
      city,
      id,
      category,
      put,
      take,
      reason,
    ]),
  )

/** Which tables of a case an actor sees something of, with categories. */
const sees = (actor: string, id: string): Promise<readonly string[]> =>
  acting(actor)(async ({ tx }) => {
    const found = await rows<{ what: string }>(
      tx,
      of(`select 'case' as what from cases.case where org_id = $1 and id = $2
        union select 'event' from journal.event where org_id = $1 and case_id = $2
        union select 'content ' || category from cases.content where org_id = $1 and case_id = $2
        union select 'words ' || category from search.words where org_id = $1 and id = $2 order by 1`),
      [city, id],
    )
    return found.map(({ what }) => what)
  })

const whole = ['case', 'content contact', 'content health', 'event', 'words contact', 'words health']

test('a case is open to its person, its organisation and that organisation’s jobs', async () => {
  const { id } = await opened()
  for (const actor of ['Eleanor at the city', 'the officer at work', 'a job of the city'])
    assert.deepEqual(await sees(actor, id), whole, actor)
  for (const actor of [
    'Septimus at the city',
    'the county’s officer, on a page of the city',
    'a job of the county',
    'Eleanor at the county',
  ])
    assert.deepEqual(await sees(actor, id), [], actor)
})

test('a lock put on one category opens that category and nothing else; taken off, it is closed again', async () => {
  const { id } = await opened()
  const partner = 'the county’s officer, on a page of the city'
  await relock('the officer at work', id, 'health', [county], [])
  assert.deepEqual(await sees(partner, id), ['content health', 'words health'])
  await relock('the officer at work', id, 'health', [], [county])
  assert.deepEqual(await sees(partner, id), [])
})

test('a row added after a relock carries the locks of its category', async () => {
  const { id } = await opened()
  await relock('the officer at work', id, 'contact', [county], [])
  const locks = await acting('Eleanor at the city')(({ tx }) =>
    one<{ contact: string[]; health: string[] }>(
      tx,
      of(`select app.locks($1, $2, 'contact') as contact, app.locks($1, $2, 'health') as health`),
      [city, id],
    ),
  )
  assert.deepEqual([locks?.contact.includes(county), locks?.health.includes(county)], [true, false])
})

test('what colleagues write to each other opens for staff alone, whoever the case and its categories are opened to', async () => {
  const { id } = await opened()
  const partner = 'the county’s officer, on a page of the city'
  await acting('the officer at work')(({ tx, now }) =>
    addContent(tx, { org: city, case: id, now }, [
      { kind: 'note', item: 'note-1', category: 'care', revision: 1, body: { words: 'She sounded frightened.' } },
    ]),
  )
  const helper = newId()
  await relock('the officer at work', id, null, [county, helper], [])
  const noted = (actor: string) => sees(actor, id).then((all) => all.includes('content care'))
  assert.deepEqual(
    await Promise.all(
      ['Eleanor at the city', partner, 'the officer at work', 'a job of the city'].map((actor) => noted(actor)),
    ),
    [false, false, true, true],
  )
  await relock('a job of the city', id, null, [officer.membership], [city])
  assert.equal(await noted('the officer at work'), true)
  await relock('a job of the city', id, null, [], [officer.membership])
  assert.equal(await noted('the officer at work'), false)
})

test('a restricted case is open to the named officer, its person and the jobs', async () => {
  const { id } = await opened()
  await relock('a job of the city', id, null, [officer.membership], [city])
  assert.deepEqual(await sees('the officer at work', id), whole)
  await relock('a job of the city', id, null, [], [officer.membership])
  assert.deepEqual(await sees('the officer at work', id), [])
  assert.deepEqual(await sees('Eleanor at the city', id), whole)
  assert.deepEqual(await sees('a job of the city', id), whole)
})

test('nobody but staff and jobs of its organisation changes a case’s locks, and never without a reason', async () => {
  const { id } = await opened()
  for (const actor of [
    'Eleanor at the city',
    'Septimus at the city',
    'the county’s officer, on a page of the city',
    'a job of the county',
  ])
    await assert.rejects(relock(actor, id, null, [county], [city]), refused, actor)
  await assert.rejects(relock('the officer at work', id, null, [county], [], ''), refused)
  const jobs = world.locks['the city’s jobs']?.lock ?? assert.fail()
  await assert.rejects(relock('the officer at work', id, null, [], [jobs]), refused)
  assert.deepEqual(await sees('the county’s officer, on a page of the city', id), [])
})

test('a restricted case cannot be opened again by staff who may not read it', async () => {
  const { id } = await opened()
  await relock('a job of the city', id, null, [], [city])
  await assert.rejects(relock('the officer at work', id, null, [city], []), refused)
})

test('the first locks of a case are put on once', async () => {
  const { id } = await opened()
  const again = acting('Septimus at the city')(({ tx }) =>
    rows(tx, of(`select app.lock_case($1, $2, '{care}', array[$3::uuid], 'mine too')`), [city, id, county]),
  )
  await assert.rejects(again, refused)
})

test('a category that was never locked takes no row', async () => {
  const { id } = await opened()
  const asked = acting('Eleanor at the city')(({ tx }) => rows(tx, of(`select app.locks($1, $2, 'care')`), [city, id]))
  await assert.rejects(asked, /care .* has no locks/)
})

test('erasing empties body and salt, forgets the words, and leaves hash and event', async () => {
  const { id, contents } = await opened()
  const kept = of(
    'select category, body is null and salt is null as empty, hash from cases.content where case_id = $1 order by 1',
  )
  const before = await acting('Eleanor at the city')(({ tx }) => rows<{ hash: Buffer }>(tx, kept, [id]))
  const erase = (actor: string, ids: readonly string[]) =>
    acting(actor)(({ tx }) => one<{ n: number }>(tx, of('select app.erase($1, $2, $3) as n'), [city, ids, 'asked for']))
  await assert.rejects(erase('Eleanor at the city', Object.values(contents)), refused)
  await assert.rejects(erase('the county’s officer, on a page of the city', Object.values(contents)), refused)
  assert.deepEqual(await erase('a job of the city', [contents.health ?? '', newId()]), { n: 1 })
  const after = await acting('Eleanor at the city')(({ tx }) => rows<Record<string, unknown>>(tx, kept, [id]))
  assert.deepEqual(
    after.map(({ category, empty }) => [category, empty]),
    [
      ['contact', false],
      ['health', true],
    ],
  )
  assert.deepEqual(
    after.map(({ hash }) => hash),
    before.map(({ hash }) => hash),
  )
  assert.deepEqual(
    await sees('Eleanor at the city', id),
    whole.filter((what) => what !== 'words health'),
  )
  const traces = await db.sql(`select 1 from cases.content where body like '%health of ${id}%'`)
  assert.equal(traces.length, 0)
})
