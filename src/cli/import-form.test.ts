import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'yaml'
import { command } from './import-form.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-form-'))
after(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const form = {
  name: 'A form',
  startPage: '/a',
  pages: [{ path: '/a', title: 'A', components: [{ type: 'YesNoField', name: 'x', title: 'X?' }] }],
}

const run = async (...argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> => {
  let [out, err] = ['', '']
  const exit = await command.run(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { exit, out, err }
}

test('one array comes out, an entry for each file in the order given, read or not', async () => {
  const marked = file('marked.json', `\uFEFF${JSON.stringify(form)}`)
  const yaml = file(
    'form.yaml',
    'engine: V2\nname: F\npages:\n  - { path: /a, title: A, components: [{ type: TextField, name: x, title: X }] }\n',
  )
  const broken = file('broken.json', '{ "pages": [')
  const circle = file('circle.yaml', 'pages: &p\n  - *p\n')
  const other = file('other.json', '{"a": 1}')
  const { exit, out, err } = await run(marked, broken, yaml, circle, other, join(folder, 'nowhere.json'), '--json')
  const entries = JSON.parse(out)
  assert.equal(exit, 1)
  assert.deepEqual(
    entries.map((entry: Record<string, unknown>) => [
      entry.file === marked || entry.file === yaml,
      entry.ok,
      entry.design === null,
    ]),
    [
      [true, true, false],
      [false, false, true],
      [true, true, false],
      [false, false, true],
      [false, false, true],
      [false, false, true],
    ],
  )
  for (const entry of entries) {
    assert.deepEqual(Object.keys(entry).sort(), ['carried', 'changed', 'design', 'file', 'lost', 'ok', 'problems'])
    assert.equal(
      entry.problems.some((one: { code: string }) => ['unreadable', 'not-a-form'].includes(one.code)),
      !entry.ok,
    )
  }
  assert.equal(err.split('\n').filter((line) => /^\d\/6 /.test(line)).length, 6)
})

test('--out writes each design as YAML that says the same', async () => {
  const [one, two] = [file('one.json', JSON.stringify(form)), file('one.yaml', JSON.stringify(form))]
  const { exit, out } = await run(one, two, '--out', join(folder, 'out'))
  assert.equal(exit, 0)
  assert.deepEqual(readdirSync(join(folder, 'out')), ['one-2.yaml', 'one.yaml'])
  assert.deepEqual(parse(readFileSync(join(folder, 'out/one.yaml'), 'utf8')), JSON.parse(out)[0].design)
})

test('asked wrongly is said, with exit 2', async () => {
  assert.equal((await run()).exit, 2)
  assert.equal((await run('--nonsense')).exit, 2)
})
