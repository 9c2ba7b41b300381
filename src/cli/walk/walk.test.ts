import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { readDataFile } from '../running/data-file.ts'
import { command as schema } from '../schema.ts'
import { command as walk } from './walk-command.ts'
import { walkLines } from './walk-lines.ts'

const sample = fileURLToPath(new URL('../../../test/designs/garden-waste-sample.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'moothall-walk-'))
const file = (name: string, value: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const written = () => {
  const out: string[] = []
  const err: string[] = []
  return { out, err, io: { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) } }
}
const run = async (...argv: readonly string[]) => {
  const { out, err, io } = written()
  const code = await walk.run(argv, io)
  return { code, result: out.length > 0 ? JSON.parse(out.join('')) : undefined, err: err.join('') }
}
const answers = {
  address: { line1: '1 High Street', postcode: 'BA1 1AA', areas: ['barchester'] },
  bins: 2,
  pension: true,
  livesAlone: false,
}

test('walk gives path, decisions with reasons in the language asked for, fee and stage', async () => {
  const given = ['--answers', file('a.json', { ...answers, birthDate: '1950-04-01' }), '--now', '2026-05-01']
  const { code, result } = await run(sample, ...given, '--locale', 'cy')
  assert.equal(code, 0)
  assert.deepEqual(result.path, ['property', 'bins-and-you', 'concession'])
  assert.deepEqual([result.fee, result.stage, result.complete, result.problems], [5000, 'received', true, []])
  assert.equal(result.decisions.fee.value, 5000)
  assert.deepEqual(result.decisions.fee.because, [
    { rule: 'fee', row: 'half', text: 'Rydych yn cael Credyd Pensiwn, felly rydych yn talu hanner' },
  ])
})

test('facts fill what was not answered, as if confirmed, and never what was', async () => {
  const facts = file('f.json', { 'person.birthDate': '1950-04-01' })
  const without = file('b.json', answers)
  const filled = await run(sample, '--answers', without, '--facts', facts, '--now', '2026-05-01')
  assert.deepEqual([filled.result.complete, filled.result.fee], [true, 5000])
  const answered = file('c.json', { ...answers, birthDate: '1990-04-01' })
  assert.equal((await run(sample, '--answers', answered, '--facts', facts, '--now', '2026-05-01')).result.fee, 10000)
  const unconfirmed = await run(sample, '--answers', without, '--now', '2026-05-01')
  assert.deepEqual([unconfirmed.result.fee, unconfirmed.result.missing], [null, ['birthDate']])
})

test('the day is that of the place: half past eleven at night in Greenwich is tomorrow in summer', async () => {
  const birthday = { ...answers, birthDate: '1961-05-02' }
  const path = async (now: string) =>
    (await run(sample, '--answers', file('d.json', birthday), '--now', now)).result.path
  assert.equal((await path('2026-05-01T22:30:00Z')).length, 2)
  assert.equal((await path('2026-05-01T23:30:00Z')).length, 3)
})

test('parameters may be given in a file', async () => {
  const given = ['--answers', file('e.json', { ...answers, birthDate: '1950-04-01' }), '--now', '2026-05-01']
  assert.equal((await run(sample, ...given, '--parameters', file('p.json', { price: 1001 }))).result.fee, 1001)
})

test('asked wrongly is 2, and a document that is no design is 1, with the line', async () => {
  assert.equal((await run()).code, 2)
  assert.equal((await run(sample)).code, 2)
  assert.equal((await run(sample, '--answers', join(folder, 'nothing.json'))).code, 2)
  assert.equal((await run(sample, '--answers', file('g.json', {}), '--now', 'yesterday')).code, 2)
  assert.equal((await run(sample, '--answers', file('g.json', {}), '--colour')).code, 2)
  const { code, result } = await run(
    file('bad.yaml', 'id: bad\ntitle: x\ncolour: red\n'),
    '--answers',
    file('g.json', {}),
  )
  assert.equal(code, 1)
  assert.ok(result.problems.some((one: { at: string; line: number }) => one.at === '/colour' && one.line === 3))
})

test('a batch gives one result a line, in order, and a line that cannot be run stops no other', async () => {
  const compiled = compile(normalise(readDataFile(sample).data))
  const common = {
    answers: {},
    facts: undefined,
    parameters: undefined,
    now: '2026-05-01',
    locale: 'en',
    organisation: undefined,
  } as const
  const lines = [
    JSON.stringify({ id: 1, answers: { ...answers, birthDate: '1950-04-01' } }),
    'nonsense',
    '',
    JSON.stringify({ id: 'two', answers, facts: { person: { birthDate: '1990-04-01' } }, now: '2027-05-01' }),
  ]
  const { out, io } = written()
  assert.equal(await walkLines(compiled, common, Readable.from([`${lines.join('\n')}\n`]), io), 1)
  const results = out.map((text) => JSON.parse(text))
  assert.deepEqual(
    results.map(({ id, fee }) => [id, fee]),
    [
      [1, 5000],
      [null, undefined],
      ['two', 10500],
    ],
  )
  assert.equal(results[1].error.code, 'SyntaxError')
})

test('schema prints the JSON Schema of a design', async () => {
  const { out, io } = written()
  assert.equal(await schema.run([], io), 0)
  const document = JSON.parse(out.join(''))
  assert.equal(document.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.deepEqual(document.required.includes('pages'), true)
  assert.equal(await schema.run(['what'], io), 2)
})
