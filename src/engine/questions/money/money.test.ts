import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

readTable(question('money', 'How much do you earn an hour?', { max: 125050 }), [
  stored('£1,250.50', 125050),
  stored('1250.5', 125050),
  stored('£ 12', 1200),
  stored('0.29', 29),
  stored('50p', 50),
  stored('1.10', 110),
  refused('', 'Enter how much you earn an hour'),
  refused('lots', 'How much you earn an hour must be an amount of money, like 123 or 123.45'),
  refused('1.234', 'How much you earn an hour must be an amount of money, like 123 or 123.45'),
  refused('12,50', 'How much you earn an hour must be an amount of money, like 123 or 123.45'),
  refused('9'.repeat(50), 'How much you earn an hour must be an amount of money, like 123 or 123.45'),
  refused('1250.51', 'How much you earn an hour must be between £0 and £1,250.50'),
  refused('-1', 'How much you earn an hour must be between £0 and £1,250.50'),
])
readTable(question('money', 'Deposit', { min: 1200 }), [refused('11.99', 'Deposit must be £12 or more')])
readTable(question('money', 'Balance', { min: -10000, max: 0 }), [stored('-£12.50', -1250), stored('−5', -500)])

test('money is read with pence only where there are some', () => {
  const words = (pence: number): string | undefined => kindOf('money').words(question('money', 'Fee'), pence, 'en')[0]
  assert.deepEqual([5000, 5250, 5, 123456789, 0, -1250].map(words), [
    '£50',
    '£52.50',
    '£0.05',
    '£1,234,567.89',
    '£0',
    '-£12.50',
  ])
})

test('a stored amount is whole pence, a BigInt in expressions', () => {
  const fee = question('money', 'Fee')
  assert.equal(kindOf('money').toCel(fee, 5000), 5000n)
  for (const value of [12.5, '5000', 2 ** 60, null]) assert.equal(kindOf('money').check(fee, value, { asOf }).length, 1)
})
