import assert from 'node:assert/strict'
import { test } from 'node:test'
import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const start = question('time', 'Time of the visit')
const wrong = 'Time of the visit must be a time, like 9:30am or 2pm'
readTable(start, [
  stored('2:30pm', '14:30'),
  stored('14:30', '14:30'),
  stored('2.30 PM', '14:30'),
  stored('9am', '09:00'),
  stored('12am', '00:00'),
  stored('12pm', '12:00'),
  stored('0930', '09:30'),
  stored('midday', '12:00'),
  stored('Hanner nos', '00:00'),
  stored('4 y.p.', '16:00'),
  refused('25:00', wrong),
  refused('14:60', wrong),
  refused('14:30pm', wrong),
  refused('9', wrong),
  refused('soon', wrong),
])

test('times are read as the GOV.UK style writes them', () => {
  const words = (value: string): string | undefined => kindOf('time').words(start, value, 'en')[0]
  assert.deepEqual(['14:30', '09:00', '12:00', '00:00', '00:05'].map(words), [
    '2:30pm',
    '9am',
    'midday',
    'midnight',
    '12:05am',
  ])
  assert.deepEqual(kindOf('time').words(start, '12:00', 'cy'), ['hanner dydd'])
})
