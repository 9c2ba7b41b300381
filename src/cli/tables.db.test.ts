import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'

import { freshDatabase } from '../../test/database.ts'
import { command } from './tables.ts'

const db = await freshDatabase()
const before = process.env.DATABASE_URL
afterEach(() => {
  process.env.DATABASE_URL = before ?? ''
})

const said = async (argv: readonly string[], url: string) => {
  process.env.DATABASE_URL = url
  let [out, err] = ['', '']
  const code = await command.run(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

interface Printed {
  readonly schema: string
  readonly table: string
  readonly kind: string
  readonly access: string
  readonly rls: { readonly enabled: boolean; readonly forced: boolean }
  readonly policies: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly classification: string
    readonly category: string | null
  }[]
}

test('every table is printed with its kind, its row security and what its columns hold', async () => {
  const { code, out } = await said(['--json'], db.urls.web)
  const tables: readonly Printed[] = JSON.parse(out)
  const find = (schema: string, table: string) =>
    tables.find((printed) => printed.schema === schema && printed.table === table) ?? assert.fail(table)
  assert.equal(code, 0)
  assert.ok(tables.every(({ rls }) => rls.enabled && rls.forced))
  assert.deepEqual(
    [find('people', 'record'), find('places', 'organisation'), find('sign_in', 'session')].map(({ kind, access }) => [
      kind,
      access,
    ]),
    [
      ['tenant', 'personal'],
      ['reference', 'public'],
      ['local', 'local'],
    ],
  )
  assert.deepEqual(find('people', 'record').policies, ['add', 'change', 'read'])
  assert.deepEqual(
    find('people', 'record').columns.find(({ name }) => name === 'email'),
    { name: 'email', classification: 'personal', category: 'contact' },
  )
})

test('for people, a line a table names what is about a person', async () => {
  const { out } = await said([], db.urls.web)
  assert.match(out, /^people\.account {2}personal {2}personal: email, email_folded, name$/m)
})

test('without a database, or with a word it does not know, it says how it is asked', async () => {
  assert.deepEqual((await said([], '')).code, 2)
  const unknown = await said(['--all'], db.urls.web)
  assert.deepEqual([unknown.code, unknown.out], [2, ''])
  assert.match(unknown.err, /tables \[--json\]/)
})
