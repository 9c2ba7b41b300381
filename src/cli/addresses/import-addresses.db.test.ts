import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { demoDatabase } from '../../../test/database.ts'

const db = await demoDatabase()
await db.sql('update app.node set demo = true')
process.env.DATABASE_URL_JOBS = db.urls.jobs
const { command } = await import('./import-addresses.ts')

const folder = mkdtempSync(join(tmpdir(), 'moothall-addresses-'))
const run = async (text: string, ...more: string[]) => {
  const file = join(folder, 'addresses.csv')
  writeFileSync(file, text)
  let out = ''
  const io = {
    out: (said: string) => {
      out += said
    },
    err: () => undefined,
  }
  const code = await command.run([file, ...more, '--json'], io)
  return { code, said: out === '' ? undefined : JSON.parse(out) }
}
const there = async () =>
  (await db.sql<{ line1: string }>('select line1 from places.address order by uprn limit 5')).map(({ line1 }) => line1)
const head = 'uprn,line1,postcode,areas\n'

test('a file takes the place of the gazetteer: what it has not is gone; the same again changes nothing; an event says so', async () => {
  const file = `${head}999000000002,The Old Bank,BA1 1AD,barchester barsetshire\n999000001000,1 New Street,BA1 1ZZ,barchester\n`
  const first = await run(file)
  assert.deepEqual([first.code, first.said.addresses, first.said.removed], [0, 2, 209])
  assert.deepEqual(await there(), ['The Old Bank', '1 New Street'])
  assert.deepEqual((await run(file)).said, { ok: true, addresses: 2, removed: 0, problems: [] })
  const [event] = await db.sql<{ envelope: { data: unknown } }>(
    `select envelope::jsonb as envelope from journal.event where type = 'addresses.imported' order by id desc limit 1`,
  )
  assert.match(JSON.stringify(event?.envelope.data), /"addresses":2/)
})

test('a file with anything wrong in it changes nothing, nor does one that is only to be read', async () => {
  const before = await there()
  const wrong = await run(`${head}1,x,BA1,barchester\n2,y,BA1 1AA,barchester\n`)
  assert.equal(wrong.code, 1)
  assert.deepEqual(wrong.said.problems, [{ line: 2, says: 'postcode is no full UK postcode' }])
  assert.equal((await run(`${head}2,y,BA1 1AA,barchester\n`, '--check')).code, 0)
  assert.deepEqual(await there(), before)
})
