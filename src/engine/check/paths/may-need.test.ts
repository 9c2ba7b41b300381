import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ASTNode, evaluate, parse, serialize } from '@marcbachmann/cel-js'
import { mayNeed } from './may-need.ts'

/** `yes` and `no` are known, every other name is not. */
const known = (part: ASTNode): unknown => {
  try {
    return evaluate(serialize(part), { yes: true, no: false })
  } catch {
    return undefined
  }
}

for (const [text, needed] of [
  ['since > 3', true],
  ['yes', false],
  ['no && since > 3', false],
  ['since > 3 && no', false],
  ['yes && since > 3', true],
  ['open && since > 3', true],
  ['yes || since > 3', false],
  ['open || since > 3', true],
  ['!(no && since > 3)', false],
  ['yes ? 1 : since', false],
  ['no ? 1 : since', true],
  ['open ? 1 : since', true],
  ['(since > 3 && no) ? 1 : 2', false],
  ['open ? (no ? since : 1) : (yes ? 1 : since)', false],
] as const) {
  test(`${text} ${needed ? 'may need' : 'never needs'} “since”`, () => {
    assert.equal(mayNeed(parse(text).ast, 'since', known), needed)
  })
}
