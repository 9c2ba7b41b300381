import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { command } from '../../../src/cli/check.ts'

const run = async (...argv: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await command.run(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}
const designs = globSync('designs/**/*.yaml')

test('the library has its designs', () => {
  assert.ok(designs.length >= 4, `only ${designs.join(', ')}`)
})

for (const design of designs) {
  test(`${design} has nothing wrong with it, in English and Welsh, and its examples come out`, async () => {
    const { code, out } = await run(design, '--json')
    const { ok, problems, examples } = JSON.parse(out)
    assert.deepEqual(problems, [])
    assert.deepEqual([code, ok], [0, true])
    assert.ok(examples.length >= 6 && examples.every((example: { ok: boolean }) => example.ok))
  })
}
