import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { rows } from '#platform/db/rows.ts'
import { openLogger } from '#platform/log/logger.ts'
import { freshDatabase } from '../../../test/database.ts'
import { addJob } from './add-job.ts'
import { runJobs } from './run-jobs.ts'
import type { Task } from './task.ts'

const db = await freshDatabase()
// As main does it: the right to make the queue's schema is lent to the jobs role for that moment.
const owner = new pg.Client({ connectionString: db.urls.owner })
await owner.connect()
const name = (await owner.query<{ name: string }>('select quote_ident(current_database()) as name')).rows[0]?.name
await owner.query(`grant create on database ${name} to moothall_jobs`)
await runMigrations({ connectionString: db.urls.jobs })
await owner.query(`revoke create on database ${name} from moothall_jobs`)
await owner.end()

const lines: string[] = []
const logger = openLogger('test', 'info', { write: (line) => lines.push(line) })
const start = (tasks: readonly Task[]) =>
  runJobs({ tasks, timers: [], readers: [] }, { url: db.urls.jobs, database: db.jobs, logger, concurrency: 2 })
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 400; !(await isSo()); left--) {
    assert.ok(left > 0, 'waited in vain')
    await sleep(25)
  }
}

test('a job of a transaction that is rolled back never was; of one that commits, it runs once', async () => {
  const done: unknown[] = []
  const jobs = await start([{ name: 'letter', run: async (payload) => void done.push(payload) }])
  await assert.rejects(
    db.jobs.bare(async (tx) => {
      await addJob(tx, 'letter', { id: 'lost' })
      throw new Error('no')
    }),
  )
  await db.jobs.bare((tx) => addJob(tx, 'letter', { id: 'kept' }))
  await until(() => done.length > 0)
  await sleep(200)
  assert.deepEqual(done, [{ id: 'kept' }])
  await jobs.stop()
})

test('a job that fails waits for its next try, and the log has its name but nothing that it was about', async () => {
  const jobs = await start([{ name: 'call', run: async () => Promise.reject(new Error('no answer for Canaria')) }])
  await db.jobs.bare((tx) => addJob(tx, 'call', { id: 'Canaria' }))
  const attempts = async (): Promise<number> =>
    (
      await db.jobs.bare((tx) =>
        rows<{ attempts: number }>(tx, { name: 't.attempts', text: 'select attempts from graphile_worker.jobs' }),
      )
    )[0]?.attempts ?? 0
  await until(async () => (await attempts()) === 1)
  await jobs.stop()
  assert.ok(lines.some((line) => line.includes('"job":"call"')))
  assert.deepEqual(
    lines.filter((line) => line.includes('Canaria')),
    [],
  )
})

test('a job that was in the hands of a process that was killed is done at the next start', async () => {
  const done: unknown[] = []
  await db.jobs.bare((tx) => addJob(tx, 'held', { id: 'held' }))
  await db.sql(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker that is gone', attempts = 1
    where task_id in (select id from graphile_worker._private_tasks where identifier = 'held')`)
  const jobs = await start([{ name: 'held', run: async (payload) => void done.push(payload) }])
  await until(() => done.length > 0)
  await jobs.stop()
  assert.deepEqual(done, [{ id: 'held' }])
})

test('the jobs role may make no schema of its own', async () => {
  await assert.rejects(
    db.jobs.bare((tx) => rows(tx, { name: 't.schema', text: 'create schema mine' })),
    /permission denied/,
  )
})
