import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tx } from '#core/work.ts'

import { freshDatabase } from '../../../test/database.ts'
import { openDatabase } from './database.ts'
import { one, rows, run } from './rows.ts'

const db = await freshDatabase()
await db.sql(`create table public.scratch (id int primary key, n int not null)`)
await db.sql('grant usage on schema public to moothall_web; grant all on public.scratch to moothall_web')
await db.sql('insert into scratch select i, 0 from generate_series(1, 10) i')
const of = (text: string) => ({ name: text.slice(0, 60), text })
const add = of('update public.scratch set n = n + 1 where id = $1')
const read = of('select n from public.scratch where id = $1')
const n = async (id: number) => (await db.sql<{ n: number }>('select n from scratch where id = $1', [id]))[0]?.n

test('a use case that swallows a failed statement keeps nothing and says so', async () => {
  const work = db.web.bare(async (tx) => {
    await run(tx, add, [1])
    await rows(tx, of('select 1 / 0')).catch(() => {})
  })
  await assert.rejects(work, /nothing is kept/)
  assert.equal(await n(1), 0)
})

test('a use case that throws keeps nothing, also of what was still on its way', async () => {
  const work = db.web.bare(async (tx) => {
    void run(tx, add, [2]).catch(() => {})
    throw new TypeError('half way')
  })
  await assert.rejects(work, /half way/)
  assert.equal(await n(2), 0)
})

test('a transaction that is over cannot be used', async () => {
  let kept: Tx | undefined
  await db.web.bare(async (tx) => {
    kept = tx
  })
  const tx = kept ?? assert.fail()
  await assert.rejects(run(tx, add, [3]), /is over/)
})

test('a transaction of the web that lasts longer than a second is ended, and the pool goes on', async () => {
  const small = openDatabase(db.urls.web, { max: 1 })
  try {
    const started = performance.now()
    await assert.rejects(
      small.bare((tx) => rows(tx, of('select pg_sleep(5)'))),
      { code: 'unavailable', status: 503 },
    )
    assert.ok(performance.now() - started < 3000)
    assert.deepEqual(await small.bare((tx) => rows(tx, of('select 1 as one'))), [{ one: 1 }])
  } finally {
    await small.close()
  }
})

test('two transactions in each other’s way both end well', async () => {
  let waiting = 0
  let meet: () => void = () => {}
  const met = new Promise<void>((resolve) => {
    meet = resolve
  })
  const both = (first: number, second: number) =>
    db.web.bare(async (tx) => {
      // Fails in a second's time but for the deadlock being found sooner.
      await rows(tx, of(`set local deadlock_timeout = '50ms'`)).catch(() => {})
      await run(tx, add, [first])
      if (++waiting === 2) meet()
      await met
      await run(tx, add, [second])
    })
  await db.sql('grant set on parameter deadlock_timeout to moothall_web')
  await Promise.all([both(5, 6), both(6, 5)])
  assert.deepEqual([await n(5), await n(6)], [2, 2])
})

test('statements asked for together are answered in order', async () => {
  const answers = await db.web.bare((tx) =>
    Promise.all(Array.from({ length: 20 }, (_, index) => one<{ i: number }>(tx, of('select $1::int as i'), [index]))),
  )
  assert.deepEqual(
    answers.map((answer) => answer?.i),
    Array.from({ length: 20 }, (_, index) => index),
  )
})

test('one() refuses to choose between two rows', async () => {
  await assert.rejects(
    db.web.bare((tx) => one(tx, of('select n from public.scratch'))),
    /10 rows where one was meant/,
  )
  assert.equal(await db.web.bare((tx) => one(tx, read, [99])), undefined)
})

test('values come out as their types say', async () => {
  const text = `select 9007199254740991::int8 as big, timestamptz '2026-03-29 01:30:00.000001+01' as at,
    date '2026-03-29' as day, '\\x00ff'::bytea as bytes, 1.10::numeric as number, '{"a": [1]}'::jsonb as json`
  const found = await db.web.bare((tx) => one<Record<string, unknown>>(tx, of(text)))
  assert.equal(String(found?.at), '2026-03-29T00:30:00.000001Z')
  assert.deepEqual(
    { ...found, at: 0 },
    { big: 9007199254740991, at: 0, day: '2026-03-29', bytes: Buffer.of(0, 255), number: '1.10', json: { a: [1] } },
  )
  const tooBig = db.web.bare((tx) => rows(tx, of('select 9007199254740992::int8')))
  await assert.rejects(tooBig, RangeError)
})

test('an instant goes in as it is and comes out the same', async () => {
  const at = Temporal.Instant.from('2026-10-25T00:59:59.123456Z')
  const found = await db.web.bare((tx) => one<{ at: Temporal.Instant }>(tx, of('select $1::timestamptz as at'), [at]))
  assert.ok(found?.at.equals(at))
})

test('a database that cannot be reached is a refusal to try again later, not a defect', async () => {
  const nowhere = openDatabase('postgres://moothall_web@localhost/x?host=/nowhere', { max: 1 })
  await assert.rejects(
    nowhere.bare(async () => {}),
    { code: 'unavailable', status: 503 },
  )
  await nowhere.close()
})
