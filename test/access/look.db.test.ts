import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { moveClock } from '#platform/clock.ts'
import { one, rows } from '#platform/db/rows.ts'

import { freshDatabase } from '../database.ts'
import { makeWorld } from './actors.ts'

const db = await freshDatabase()
const world = await makeWorld(db)
const of = (text: string) => ({ name: text.slice(0, 60), text })
const acting = (actor: string) => world.actors[actor] ?? assert.fail(actor)
const lockOf = (name: string) => world.locks[name]?.lock ?? assert.fail(name)
const her = lockOf('her link at the city')
const his = lockOf('his link at the city')

const look = (actor: string, caseId: string | null, subjects: readonly string[], page = '/desk/cases') =>
  acting(actor)(
    async ({ tx }) =>
      (await one<{ id: string }>(tx, of('select app.look($1, $2, $3) as id'), [page, caseId, subjects]))?.id,
  )
const subjects = (actor: string) =>
  acting(actor)(({ tx }) => rows<{ subject: string }>(tx, of('select subject from journal.look_subject')))

test('a look is seen by each person looked at, who sees nobody else in it, and by the viewer’s organisation', async () => {
  const id = await look('the officer at work', newId(), [her, his])
  assert.deepEqual(await subjects('Eleanor at the city'), [{ subject: her }])
  assert.deepEqual(await subjects('Septimus at the city'), [{ subject: his }])
  const own = await acting('the officer at work')(({ tx }) =>
    rows(tx, of('select viewer, purpose, page from journal.look where id = $1'), [id]),
  )
  assert.deepEqual(own, [{ viewer: world.place.officer.membership, purpose: 'service', page: '/desk/cases' }])
  for (const actor of ['Eleanor at the city', 'the county’s officer, on a page of the city'])
    assert.deepEqual(await acting(actor)(({ tx }) => rows(tx, of('select 1 from journal.look'))), [], actor)
})

test('a page that refreshes itself is one look for five minutes, and a person new to it is added', async () => {
  await db.sql('select app.set_demo(true)')
  const seen = newId()
  const first = await look('the officer at work', seen, [her])
  assert.equal(await look('the officer at work', seen, [her, his]), first)
  assert.equal((await db.sql('select 1 from journal.look_subject where look_id = $1', [first])).length, 2)
  assert.notEqual(await look('the officer at work', newId(), [her]), first)
  assert.notEqual(await look('a job of the city', seen, [her]), first)
  await db.web.bare((tx) => moveClock(tx, Temporal.Now.instant().add({ minutes: 6 })))
  assert.notEqual(await look('the officer at work', seen, [her]), first)
})

test('a look that cannot be written takes the read with it', async () => {
  const read = acting('the officer at work')(async ({ tx }) => {
    await rows(tx, of('select app.look($1, $2, $3)'), [null, null, [her]])
    return 'what was to be shown'
  })
  await assert.rejects(read)
})

test('without a context nobody looks', async () => {
  const asked = db.web.bare((tx) => rows(tx, of(`select app.look('/x', null, '{}')`)))
  await assert.rejects(asked, { code: 'no-session' })
})
