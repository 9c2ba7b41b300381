import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { demoDatabase } from '../../test/database.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import type { Command } from './running/command.ts'

const db = await demoDatabase()
await db.sql('update app.node set demo = true')
process.env.DATABASE_URL_JOBS = db.urls.jobs
const { command: publish } = await import('./publish.ts')
const { command: replay } = await import('./replay.ts')
const seeding = { web: db.web, jobs: db.jobs, publicUrl: 'http://localhost:3000', provider: 'none', pay: undefined }
await seedDemo({ ...seeding, seed: 'a test', grown: 0 })

const folder = mkdtempSync(join(tmpdir(), 'moothall-publish-'))
const garden = readFileSync('designs/garden-waste/design.yaml', 'utf8')
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const run = async (command: Command, ...argv: string[]) => {
  let out = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
  }
  const code = await command.run([...argv, '--json'], io)
  return { code, said: out === '' ? undefined : JSON.parse(out) }
}
const live = async () =>
  (
    await db.sql<{ hash: string }>(
      `select hash from designs.live join places.organisation o on o.id = org_id
       where slug = 'barchester' and design_id = 'garden-waste'`,
    )
  )[0]?.hash

test('publishing changes what is live, by a version that names the one before it as its parent', async () => {
  const before = await live()
  const changed = written('changed.yaml', garden.replaceAll('Subscribe to garden waste collection', 'Get a garden bin'))
  const { code, said } = await run(publish, 'barchester', changed)
  assert.equal(code, 0)
  assert.deepEqual([said.ok, said.organisation, said.design, said.waitsFor], [true, 'barchester', 'garden-waste', []])
  assert.equal(said.url, 'http://localhost:3000/barchester/services/garden-waste')
  assert.equal(await live(), said.version)
  const [version] = await db.sql<{ parents: string[] }>(
    `select record -> 'parents' as parents from designs.version where hash = $1`,
    [said.version],
  )
  assert.deepEqual(version?.parents, [before])
  assert.equal(
    (await run(publish, 'barchester', changed)).said.version,
    said.version,
    'the same again is the same version',
  )
})

test('a design whose example fails waits, and what was live stays live', async () => {
  const before = await live()
  const { code, said } = await run(
    publish,
    'barchester',
    written('dear.yaml', garden.replace('value: 5000', 'value: 9900')),
  )
  assert.equal(code, 1)
  assert.equal(said.ok, false)
  assert.deepEqual(said.waitsFor, ['examples'])
  assert.ok(
    said.problems.some(
      (problem: { code: string; line: number }) => problem.code === 'example-fails' && problem.line > 1,
    ),
  )
  assert.equal(await live(), before)
})

test('nobody publishes for an organisation that is not there, nor a file that is not', async () => {
  assert.equal((await run(publish, 'nowhere', 'designs/garden-waste')).code, 2)
  assert.equal((await run(publish, 'barchester', 'designs/no-such-thing')).code, 2)
})

test('every decision of the demo comes out the same again, and one whose stored reasons were changed does not', async () => {
  const decided = await db.sql<{ reference: string }>(
    'select reference from cases.decision d join cases.case c on c.org_id = d.org_id and c.id = d.case_id',
  )
  assert.ok(decided.length > 3)
  for (const { reference } of decided) {
    const { code, said } = await run(replay, reference)
    assert.deepEqual([code, said.same], [0, true], reference)
  }
  const [{ reference = '' } = {}] = decided
  await db.sql(
    `update cases.decision set lines = jsonb_set(lines, '{0,value}', '"changed"') where case_id =
    (select id from cases.case where reference = $1)`,
    [reference],
  )
  const { code, said } = await run(replay, `${reference}`)
  assert.deepEqual([code, said.same], [1, false])
  assert.equal(said.stored.lines[0].value, 'changed')
  assert.notEqual(said.recomputed.lines[0].value, 'changed')
})

test('a decision can be replayed with the parameters it was made with, whatever the year’s figures are now', async () => {
  const [found] = await db.sql<{ reference: string }>(
    `select reference from cases.decision d join cases.case c on c.org_id = d.org_id and c.id = d.case_id where c.design = 'garden-waste' limit 1`,
  )
  await db.sql(
    `update cases.decision set parameters = jsonb_set(parameters, '{price}', '1') where case_id =
    (select id from cases.case where reference = $1)`,
    [found?.reference],
  )
  const { said } = await run(replay, `barchester/${found?.reference}`)
  assert.equal(said.same, false, 'the stored price counts, not the design’s')
})

test('a design that asks for a stronger sign-in than the node can give waits for a way to give it', async () => {
  for (const asks of ['signIn: medium', 'confidence: high']) {
    const name = asks.split(':')[0] ?? ''
    const stronger = written('stronger.yaml', garden.replace(new RegExp(`^${name}: .*$`, 'm'), asks))
    const { code, said } = await run(publish, 'barchester', stronger)
    assert.deepEqual([code, said.ok, said.waitsFor], [1, false, ['sign-in-route']], asks)
  }
})
