import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { schemeCases } from './published-schemes.ts'

interface Walked {
  readonly id: string
  readonly decisions: {
    readonly award: {
      readonly value: number
      readonly lines: readonly { readonly rule: string; readonly value: number; readonly text: string }[]
    }
  }
}
const { NODE_TEST_CONTEXT: _, ...environment } = process.env
const design = 'designs/council-tax-reduction/design.yaml'
const walk = (lines: readonly object[]): readonly Walked[] => {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'walk', design, '--batch'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
    encoding: 'utf8',
    env: environment,
  })
  assert.equal(stderr, '')
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Walked)
}
const cases = schemeCases()
const walked = walk(cases.map(({ line }) => line))

test('each household of five councils’ published schemes gets what its scheme says, by parameters alone', () => {
  assert.equal(cases.length, 30)
  for (const [i, { id, pounds, within }] of cases.entries()) {
    const award = (walked[i]?.decisions.award.value ?? Number.NaN) / 100
    assert.equal(walked[i]?.id, id)
    assert.ok(Math.abs(award - pounds) <= within, `${id}: ${award}, not ${pounds}`)
  }
})

test('the lines of every award sum to it to the penny, and each that changes anything says why', () => {
  for (const { id, decisions } of walked) {
    const { value, lines } = decisions.award
    assert.equal(
      lines.reduce((sum, line) => sum + line.value, 0),
      value,
      id,
    )
    for (const line of lines) assert.ok(line.value === 0 || line.text !== '', `${id}: ${line.rule}`)
  }
})

test('no council is named in what any council may adopt', () => {
  const [, own = ''] = readFileSync(design, 'utf8').split('confidence:')
  assert.doesNotMatch(own, /oxford|westminster|kingston|newham|merton/i)
})
