import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

import { freshDatabase } from '../../../test/database.ts'
import { migrate } from './migrate.ts'
import { makeRoles } from './roles.ts'

const db = await freshDatabase()
const path = await mkdtemp(join(tmpdir(), 'moothall-migrations-'))
const folder = pathToFileURL(`${path}/`)
after(() => rm(path, { recursive: true }))
const write = (name: string, sql: string) => writeFile(join(path, name), sql)

test('two starters at once apply each migration once', async () => {
  await write('9001_one.sql', 'create schema extra; create table extra.one (n int);')
  await write('9002_two.sql', 'alter table extra.one add column m int;')
  await write('notes.txt', 'this is no migration')
  const applied = await Promise.all([migrate(db.urls.owner, folder), migrate(db.urls.owner, folder)])
  assert.deepEqual(applied.flat().sort(), ['9001_one.sql', '9002_two.sql'])
  assert.deepEqual(await migrate(db.urls.owner, folder), [])
})

test('a migration that fails leaves nothing of itself and is named', async () => {
  await write('9003_bad.sql', 'create table extra.two (n int); select 1 / 0;')
  await assert.rejects(migrate(db.urls.owner, folder), /9003_bad\.sql: division by zero/)
  assert.deepEqual(await db.sql(`select 1 from pg_tables where tablename = 'two'`), [])
  await write('9003_bad.sql', 'create table extra.two (n int);')
  assert.deepEqual(await migrate(db.urls.owner, folder), ['9003_bad.sql'])
})

test('an applied migration that was changed is refused', async () => {
  await write('9003_bad.sql', 'create table extra.two (n int, m int);')
  await assert.rejects(migrate(db.urls.owner, folder), /9003_bad\.sql has changed/)
  await write('9003_bad.sql', 'create table extra.two (n int);')
})

test('a migration waits two seconds for a busy table and then gives way', async () => {
  const busy = await db.connect(db.urls.superuser)
  await busy.query('begin; lock table extra.one in access share mode')
  await write('9004_busy.sql', 'alter table extra.one add column k int;')
  const started = performance.now()
  await assert.rejects(migrate(db.urls.owner, folder), /9004_busy\.sql: .*lock timeout/)
  assert.ok(performance.now() - started < 5000)
  await busy.query('rollback')
  assert.deepEqual(await migrate(db.urls.owner, folder), ['9004_busy.sql'])
})

test('the roles can be made again, with new passwords, by two at once', async () => {
  const again = () => makeRoles(db.urls.owner, { web: 'x', jobs: 'x' })
  await Promise.all([again(), again()])
  const roles = await db.sql(`select rolname, rolsuper or rolbypassrls as strong, rolcanlogin from pg_roles
    where rolname like 'moothall%' order by 1`)
  assert.deepEqual(roles, [
    { rolname: 'moothall_jobs', strong: false, rolcanlogin: true },
    { rolname: 'moothall_keys', strong: false, rolcanlogin: false },
    { rolname: 'moothall_owner', strong: false, rolcanlogin: true },
    { rolname: 'moothall_web', strong: false, rolcanlogin: true },
  ])
})
