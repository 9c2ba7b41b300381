import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#core/ids.ts'
import { rows, run } from '#platform/db/rows.ts'

import { makeWorld } from '../../../test/access/actors.ts'
import { freshDatabase } from '../../../test/database.ts'
import { leafHash } from './envelope.ts'
import { orderWaiting } from './order.ts'
import { readOn } from './read-on.ts'
import { type Reader, reader } from './reader.ts'
import { runJournal } from './run-journal.ts'

const db = await freshDatabase({ max: 20 })
const world = await makeWorld(db)
const { city, county } = world.place
const of = (text: string) => ({ name: text.slice(0, 60), text })
const officer = world.actors['the officer at work'] ?? assert.fail()
const cityJob = world.actors['a job of the city'] ?? assert.fail()
const countyJob = world.actors['a job of the county'] ?? assert.fail()

const append = (type: string) => officer((work) => work.append({ type }))
const order = () =>
  cityJob(({ tx }) =>
    rows<{ seq: number; event_id: string; hash: Buffer }>(
      tx,
      of('select seq, event_id, hash from journal.leaf where org_id = $1 order by seq'),
      [city],
    ),
  )
const gapFree = async () => {
  const seqs = (await order()).map(({ seq }) => seq)
  assert.deepEqual(
    seqs,
    Array.from({ length: seqs.length }, (_, index) => index),
  )
}
const throwing = (_reader: Reader, _org: string, cause: unknown) => {
  throw cause
}
/** A reader that keeps a row a event: what it did stands in the database, like the effect of a real one. */
const teamsOf = (name: string, types: readonly string[], fail: (id: string) => boolean = () => false) =>
  reader({
    name,
    types,
    handle: async ({ tx, org }, event) => {
      const insert = of('insert into places.team (org_id, id, name) values ($1, $2, $3)')
      await run(tx, insert, [org, newId(), JSON.stringify({ en: `${name} ${event.id}` })])
      if (fail(event.id)) throw new RangeError('the effect is made, the position not yet moved')
    },
  })
const effects = async (name: string) =>
  (
    await db.sql<{ id: string }>(
      `select split_part(name ->> 'en', ' ', 2) as id from places.team where name ->> 'en' like $1 order by id`,
      [`${name} %`],
    )
  ).map(({ id }) => id)

test('an event that commits late is read all the same, once, and the order has no gap', async () => {
  const late = teamsOf('late', ['test.slow', 'test.quick'])
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let slow = ''
  let began: () => void = () => {}
  const appended = new Promise<void>((resolve) => {
    began = resolve
  })
  const slowWork = cityJob(async (work) => {
    slow = await work.append({ type: 'test.slow' })
    began()
    await held
  })
  await appended
  const quick = await append('test.quick')
  assert.ok(slow < quick, 'the earlier id belongs to the later commit')
  await orderWaiting(db.jobs)
  await readOn(db.jobs, [late], throwing)
  assert.deepEqual(await effects('late'), [quick])
  release()
  await slowWork
  for (let turn = 0; turn < 3; turn++) {
    await orderWaiting(db.jobs)
    await readOn(db.jobs, [late], throwing)
  }
  assert.deepEqual((await effects('late')).sort(), [slow, quick].sort())
  const placed = (await order()).map(({ event_id }) => event_id)
  assert.ok(placed.indexOf(quick) < placed.indexOf(slow))
  await gapFree()
})

test('two sequencers and forty writers at once leave one gap-free order with every event in it once', async () => {
  const before = (await order()).length
  const writers = Array.from({ length: 40 }, () => append('test.many'))
  const sequencers = Array.from({ length: 6 }, async () => {
    for (let turn = 0; turn < 5; turn++) await orderWaiting(db.jobs)
  })
  const ids = await Promise.all(writers)
  await Promise.all(sequencers)
  await orderWaiting(db.jobs)
  const placed = (await order()).slice(before).map(({ event_id }) => event_id)
  assert.deepEqual([...placed].sort(), [...ids].sort())
  await gapFree()
})

test('a leaf holds the hash of its envelope', async () => {
  const id = await append('test.hashed')
  await orderWaiting(db.jobs)
  const [event] = await db.sql<{ envelope: string }>('select envelope from journal.event where id = $1', [id])
  const leaf = (await order()).find(({ event_id }) => event_id === id)
  assert.deepEqual(leaf?.hash, leafHash(event?.envelope ?? ''))
})

test('an event that is rolled back leaves nothing waiting', async () => {
  const before = (await order()).length
  await assert.rejects(
    officer(async (work) => {
      await work.append({ type: 'test.undone' })
      throw new Error('thought better of it')
    }),
    /thought better/,
  )
  await orderWaiting(db.jobs)
  assert.equal((await order()).length, before)
})

test('a reader that dies between its effect and its position does the event again, and its effect stands once', async () => {
  const id = await append('test.crash')
  await append('test.crash.next')
  await orderWaiting(db.jobs)
  let dies = true
  const crashing = teamsOf('crash', ['test.crash', 'test.crash.next'], (event) => dies && event === id)
  const failures: unknown[] = []
  await readOn(db.jobs, [crashing], (_reader, _org, cause) => failures.push(cause))
  assert.equal(failures.length, 1)
  assert.deepEqual(await effects('crash'), [])
  const [kept] = await db.sql<{ attempts: number; error: string; resting: boolean }>(
    `select attempts, error, retry_at > now() as resting from journal.reader where name = 'crash' and org_id = $1`,
    [city],
  )
  assert.deepEqual(kept, { attempts: 1, error: 'RangeError', resting: true })
  dies = false
  await readOn(db.jobs, [crashing], throwing)
  assert.deepEqual(await effects('crash'), [], 'it rests before it tries again')
  await db.sql(`update journal.reader set retry_at = now() where name = 'crash'`)
  await readOn(db.jobs, [crashing], throwing)
  assert.equal((await effects('crash')).length, 2)
  const [well] = await db.sql(`select attempts, error from journal.reader where name = 'crash' and org_id = $1`, [city])
  assert.deepEqual(well, { attempts: 0, error: null })
})

test('what stands before a failing event is done, and another reader does not wait', async () => {
  const first = await append('test.first')
  const bad = await append('test.bad')
  await orderWaiting(db.jobs)
  const stuck = teamsOf('stuck', ['test.first', 'test.bad'], (event) => event === bad)
  const free = teamsOf('free', ['test.bad'])
  await readOn(db.jobs, [stuck, free], () => {})
  assert.deepEqual(await effects('stuck'), [first])
  assert.deepEqual(await effects('free'), [bad])
})

test('a reader acts at the event’s organisation and sees nobody else’s events', async () => {
  const elsewhere = await countyJob((work) => work.append({ type: 'test.elsewhere' }))
  await orderWaiting(db.jobs)
  const seen: string[] = []
  const watching = reader({
    name: 'watching',
    types: ['test.elsewhere'],
    handle: async (work, event) => {
      const events = await rows<{ org_id: string }>(work.tx, of('select distinct org_id from journal.event'))
      seen.push(`${work.org} ${event.id} ${events.map(({ org_id }) => org_id)}`)
    },
  })
  await readOn(db.jobs, [watching], throwing)
  await readOn(db.jobs, [watching], throwing)
  assert.deepEqual(seen, [`${county} ${elsewhere} ${county}`])
})

test('the loop reads what is appended within a second and stops when told', async () => {
  const stop = new AbortController()
  const loop = runJournal(db.jobs, [teamsOf('loop', ['test.loop'])], stop.signal)
  const id = await append('test.loop')
  for (let left = 40; left > 0 && !(await effects('loop')).includes(id); left--) await setTimeout(25)
  assert.deepEqual(await effects('loop'), [id])
  stop.abort()
  await loop
})
