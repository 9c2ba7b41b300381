import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@marcbachmann/cel-js'
import { guarded } from './guarded.ts'

const tree = (text: string) => parse(text).ast

for (const [text, safe] of [
  ['moved', true],
  ['moved && since > 3', true],
  ['old && (moved) && since > 3', true],
  ['!moved || since > 3', true],
  ['moved ? since : 0', true],
  ['moved && old ? since : 0', true],
  ['!moved ? 0 : since', true],
  ['old || (moved && since > 3)', true],
  ['since > 3', false],
  ['moved || since > 3', false],
  ['!moved && since > 3', false],
  ['moved ? 0 : since', false],
  ['since > 3 ? (moved ? 0 : 1) : 0', false],
  ['(moved && old) || since > 3', false],
] as const) {
  test(`${text} ${safe ? 'never needs' : 'may need'} “since” where not “moved”`, () => {
    assert.equal(guarded(tree(text), 'since', tree('moved')), safe)
  })
}
