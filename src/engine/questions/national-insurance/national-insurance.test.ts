import assert from 'node:assert/strict'
import { test } from 'node:test'
import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

// HMRC, National Insurance Manual NIM39110.
const wrong = 'Enter a National Insurance number in the correct format, like QQ 12 34 56 C'
readTable(question('nationalInsurance', 'What is your National Insurance number?'), [
  stored('ab 12 34 56 c', 'AB123456C'),
  stored('JK-12-34-56-D', 'JK123456D'),
  refused('', 'Enter a National Insurance number'),
  ...['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].map((prefix) => refused(`${prefix}123456A`, wrong)),
  ...['D', 'F', 'I', 'Q', 'U', 'V'].map((letter) => refused(`${letter}A123456A`, wrong)),
  ...['D', 'F', 'I', 'O', 'Q', 'U', 'V'].map((letter) => refused(`A${letter}123456A`, wrong)),
  stored('OA123456A', 'OA123456A'),
  refused('AB123456E', wrong),
  refused('AB123456', wrong),
  refused('AB1234567', wrong),
])

test('a National Insurance number is read in pairs', () => {
  assert.deepEqual(kindOf('nationalInsurance').words(question('nationalInsurance', 'N'), 'AB123456C', 'en'), [
    'AB 12 34 56 C',
  ])
})
