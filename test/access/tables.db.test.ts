import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Statement } from '#platform/db/rows.ts'
import { rows, run } from '#platform/db/rows.ts'
import { readTables } from '#platform/db/tables.ts'

import { freshDatabase } from '../database.ts'
import { makeWorld } from './actors.ts'
import { madeUpRow, plant } from './made-up-row.ts'
import { type Expected, expected } from './tables.ts'

const db = await freshDatabase()
const world = await makeWorld(db)
const { city, county } = world.place
const third = '01999999-0000-7000-8000-000000000000'
const tables = (await readTables(db.urls.web)).map((table) => ({ ...table, name: `${table.schema}.${table.table}` }))

/** Which locks each actor's keys open: the whole matrix of who reads what, by hand. */
const opens: Readonly<Record<string, readonly string[]>> = {
  'anyone at the city': [],
  'who holds a ticket, at the city': ['a ticket at the city'],
  'who holds a ticket, at the county': [],
  'Eleanor at the city': ['her account', 'her link at the city'],
  'Eleanor at the county': ['her account', 'her link at the county'],
  'Septimus at the city': ['his link at the city'],
  'the officer at work': ['the city', 'the officer in person'],
  'the officer at work, on a page of the county': ['the city', 'the officer in person'],
  'the officer as a resident': [],
  'the county’s officer, on a page of the city': ['the county'],
  'a job of the city': ['the city', 'the city’s jobs'],
  'a job of the county': ['the county'],
}

/** Where each actor may write, and whose own key they hold (for what is public). */
const writes: Readonly<Record<string, { readonly in: readonly string[]; readonly own: string | undefined }>> = {
  'anyone at the city': { in: [city, county], own: undefined },
  'who holds a ticket, at the city': { in: [city, county], own: undefined },
  'who holds a ticket, at the county': { in: [county], own: undefined },
  'Eleanor at the city': { in: [city, county], own: undefined },
  'Eleanor at the county': { in: [county], own: undefined },
  'Septimus at the city': { in: [city, county], own: undefined },
  'the officer at work': { in: [city, county], own: city },
  'the officer at work, on a page of the county': { in: [city, county], own: city },
  'the officer as a resident': { in: [city, county], own: undefined },
  'the county’s officer, on a page of the city': { in: [county], own: county },
  'a job of the city': { in: [city, county], own: city },
  'a job of the county': { in: [county], own: county },
}

const entry = (name: string): Expected => expected[name] ?? { kind: 'local' }
const tenantOf = (name: string) => (name === 'places.organisation' ? 'id' : 'org_id')
const of = (text: string): Statement => ({ name: text.slice(0, 60), text })
const refused = (code: string) => (cause: unknown) => cause instanceof Error && 'code' in cause && cause.code === code

test('every table has its expectation, and every expectation its table', () => {
  assert.deepEqual(tables.map(({ name }) => name).sort(), Object.keys(expected).sort())
  for (const { name, kind } of tables) assert.equal(kind, entry(name).kind, name)
})

test('the serving roles may do what is written down and nothing else', async () => {
  for (const { name } of tables) {
    const { may = [], jobs = [], kind } = entry(name)
    for (const role of ['moothall_web', 'moothall_jobs']) {
      const granted = await db.sql<{ may: string }>(
        `select p as may from unnest('{select,insert,update,delete,truncate}'::text[]) p where has_table_privilege($2, $1::regclass, p)
          union select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
            and has_column_privilege($2, $1::regclass, attnum, 'update') and not has_table_privilege($2, $1::regclass, 'update')`,
        [name, role],
      )
      const shared = ['select', ...may.map((word) => ({ add: 'insert', remove: 'delete' })[word] ?? word)]
      const wanted = kind === 'local' ? (role === 'moothall_jobs' ? jobs : []) : shared
      assert.deepEqual(granted.map((row) => row.may).sort(), [...wanted].sort(), `${name} for ${role}`)
    }
  }
})

describe('who reads and writes which rows', () => {
  const planted = new Map<string, string>()
  const personal = tables.filter(({ kind }) => kind === 'personal')
  const owned = tables.filter(
    ({ kind, name }) => kind === 'tenant' || (kind === 'public' && name !== 'places.organisation'),
  )

  before(async () => {
    // A row for every lock there is; each named by the lock that it alone carries.
    for (const [name, { lock }] of Object.entries(world.locks)) planted.set(lock, name)
    for (const { name } of personal)
      for (const { lock, org } of Object.values(world.locks))
        await plant(db, name, { ...entry(name).values, org_id: org, open_to: [lock] })
    for (const { name } of owned)
      for (const org of [city, county]) await plant(db, name, { ...entry(name).values, org_id: org })
  })

  for (const [actor, acting] of Object.entries(world.actors)) {
    for (const { name } of personal)
      test(`${actor}: rows of ${name} by their locks`, async () => {
        const found = await acting(({ tx }) =>
          rows<{ open_to: string[] }>(tx, of(`select open_to from ${name} where cardinality(open_to) = 1`)),
        )
        const seen = found.map(({ open_to }) => planted.get(open_to[0] ?? '')).sort()
        assert.deepEqual(seen, [...(opens[actor] ?? assert.fail('no expectation'))].sort())
      })

    for (const { name, kind } of owned)
      test(`${actor}: rows of ${name} by their organisation`, async () => {
        const found = await acting(({ tx }) =>
          rows<{ org: string }>(tx, of(`select distinct org_id as org from ${name}`)),
        )
        const wanted = kind === 'public' ? [city, county] : [writes[actor]?.own].filter((org) => org !== undefined)
        assert.deepEqual(found.map(({ org }) => org).sort(), [...wanted].sort())
      })

    for (const { name, kind } of tables.filter(({ name: table }) => entry(table).may?.includes('add')))
      test(`${actor}: adding to ${name} only where they may write`, async () => {
        for (const org of [city, county, third]) {
          const row = await madeUpRow(db, name, {
            ...entry(name).values,
            [tenantOf(name)]: org,
            open_to: [third],
          })
          const may = kind === 'public' ? writes[actor]?.own === org : writes[actor]?.in.includes(org)
          // Row security speaks before foreign keys do: 23… means that it let the row through.
          const outcome = await acting(({ tx }) => run(tx, of(`${row.text} /* ${name} */`), row.values)).then(
            () => 'added',
            (cause: { code?: string }) => (cause.code?.startsWith('23') ? 'added' : cause.code),
          )
          assert.equal(outcome, may ? 'added' : '42501', org)
        }
      })
  }

  for (const { name } of personal) {
    const column = entry(name).may?.find((word) => word !== 'add' && word !== 'remove')
    if (!column) continue
    test(`changing ${name} reaches the rows that one may read, and no lock of them`, async () => {
      for (const actor of ['anyone at the city', 'Septimus at the city', 'the officer at work']) {
        const acting = world.actors[actor] ?? assert.fail(actor)
        const changed: number = await acting(({ tx }) =>
          run(tx, of(`update ${name} set ${column} = ${column} where cardinality(open_to) = 1`)),
        )
        assert.equal(changed, opens[actor]?.length, actor)
        await assert.rejects(
          acting(({ tx }) => run(tx, of(`update ${name} set open_to = '{}' where org_id is not null`))),
          refused('42501'),
        )
      }
    })
  }

  for (const { name, kind } of tables)
    test(`without a context ${name} shows ${kind === 'public' ? 'what is public' : 'nothing'}`, async () => {
      for (const [role, database] of [
        ['moothall_web', db.web],
        ['moothall_jobs', db.jobs],
      ] as const) {
        const asked = database.bare((tx) => rows(tx, of(`select 1 from ${name}`)))
        const reads = kind !== 'local' || (role === 'moothall_jobs' && entry(name).jobs?.includes('select'))
        if (!reads) await assert.rejects(asked, refused('42501'), role)
        else if (kind === 'public') assert.ok((await asked).length > 0)
        else assert.equal((await asked).length, 0, role)
      }
    })
})
