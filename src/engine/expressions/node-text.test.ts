import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate, parse } from '@marcbachmann/cel-js'
import { nodeText } from './node-text.ts'

for (const [text, value] of [
  ['10 - (2 + 3)', 5n],
  ['10 - (5 - 2)', 7n],
  ['24 / (4 / 2)', 12n],
  ['true == (false == false)', true],
  ['-(3 - 5)', 2n],
  ['0.0000000001 < 0.00000001', true],
  ['[1, 2, 3].filter(x, x > 3 - (2 - 1)).size()', 1n],
  ['{"a": 10 - (2 + 3)}["a"]', 5n],
  ['!(1 == 1) || (true ? false : true)', false],
  ['double(7) - (2.0 - 1.0)', 6],
] as const) {
  test(`an expression written from its tree still means the same: ${text}`, () => {
    assert.equal(evaluate(text), value)
    assert.equal(evaluate(nodeText(parse(text).ast)), value)
  })
}
