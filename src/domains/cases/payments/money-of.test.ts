import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moneyOf } from './money-of.ts'

test('an amount is read to the penny, and what is none is not guessed', () => {
  const read = { '25': 2500, '12.50': 1250, '£1,250.50': 125_050, ' £ 0.01 ': 1, '1000': 100_000 }
  for (const [typed, pence] of Object.entries(read)) assert.equal(moneyOf(typed), pence, typed)
  for (const typed of ['', '0', '0.00', '-5', '12.5', '12,50', '1.234', 'all', '5 pounds', '1e3', '99999999'])
    assert.equal(moneyOf(typed), undefined, typed)
})
