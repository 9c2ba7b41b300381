import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'
import type { Form } from '../question-kind.ts'

const on = (day: string, month: string, year: string): Form => ({ 'it.day': day, 'it.month': month, 'it.year': year })
const birth = question(
  'date',
  { en: 'What is your date of birth?', cy: 'Beth yw eich dyddiad geni?' },
  { latest: 'today' },
)

readTable(birth, [
  stored(on('1', '4', '1950'), '1950-04-01'),
  stored(on(' 01', '04 ', '1950'), '1950-04-01'),
  stored(on('1', 'april', '1950'), '1950-04-01'),
  stored(on('1', 'Apr', '1950'), '1950-04-01'),
  stored(on('1', 'Ebrill', '1950'), '1950-04-01'),
  stored(on('2', 'Gorffennaf', '1950'), '1950-07-02'),
  stored(on('3', 'sept', '1950'), '1950-09-03'),
  stored(on('29', '2', '2024'), '2024-02-29'),
  refused({}, 'Enter your date of birth'),
  refused(on('', '', ''), 'Enter your date of birth'),
  refused(on('', '4', '1950'), 'Your date of birth must include a day'),
  refused(on('1', '', ''), 'Your date of birth must include a month and year'),
  refused(on('1', '4', '50'), 'Year must include 4 numbers'),
  refused(on('29', '2', '2023'), 'Your date of birth must be a real date'),
  refused(on('31', '6', '2023'), 'Your date of birth must be a real date'),
  refused(on('1', '13', '2023'), 'Your date of birth must be a real date'),
  refused(on('1', 'ma', '2023'), 'Your date of birth must be a real date'),
  refused(on('1', 'Jumember', '2023'), 'Your date of birth must be a real date'),
  refused(on('1e0', '4', '1950'), 'Your date of birth must be a real date'),
  refused(on('1', '4', '0950'), 'Your date of birth must be a real date'),
  refused(on('1', '4', '19500'), 'Your date of birth must be a real date'),
  refused(on('2', '5', '2026'), 'Your date of birth must be today or in the past'),
])
readTable(question('date', 'Date of the event', { earliest: 'today + 1 day' }), [
  refused(on('1', '5', '2026'), 'Date of the event must be in the future'),
])
readTable(question('date', 'Start date', { earliest: '2026-04-01' }), [
  stored(on('1', '4', '2026'), '2026-04-01'),
  refused(on('31', '3', '2026'), 'Start date must be the same as or after 1 April 2026'),
])
readTable(question('date', 'Date of birth', { latest: 'today - 18 years' }), [
  stored(on('1', '5', '2008'), '2008-05-01'),
  refused(on('2', '5', '2008'), 'Date of birth must be the same as or before 1 May 2008'),
])
readTable(question('date', 'Date of the holiday', { earliest: '2026-01-01', latest: '2026-12-31' }), [
  refused(on('1', '1', '2027'), 'Date of the holiday must be between 1 January 2026 and 31 December 2026'),
])
readTable(question('month', 'Month of the move', { earliest: 'today' }), [
  stored({ 'it.month': '5', 'it.year': '2026' }, '2026-05'),
  stored({ 'it.month': 'Mehefin', 'it.year': '2026' }, '2026-06'),
  refused({ 'it.month': '', 'it.year': '2026' }, 'Month of the move must include a month'),
  refused({ 'it.month': '4', 'it.year': '2026' }, 'Month of the move must be today or in the future'),
])

test('Welsh says it in Welsh, with its own months and mutations', () => {
  const message = (form: Form): string | undefined => kindOf('date').read(birth, form, 'it').problems[0]?.message.cy
  assert.equal(message({}), 'Rhowch eich dyddiad geni')
  assert.equal(message(on('31', '6', '2023')), 'Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn')
  assert.equal(message(on('1', '', '1950')), 'Rhaid i’ch dyddiad geni gynnwys mis')
  assert.deepEqual(kindOf('date').words(birth, '1950-04-01', 'en'), ['1 April 1950'])
  assert.deepEqual(kindOf('date').words(birth, '1950-04-01', 'cy'), ['1 Ebrill 1950'])
})

test('the code of an incomplete date names the parts, for marking their boxes', () => {
  const { problems } = kindOf('date').read(birth, on('1', '', ''), 'it')
  assert.deepEqual(
    problems.map(({ field, code }) => [field, code]),
    [['it', 'missing-month-year']],
  )
})

test('a stored date is an ISO date and nothing else', () => {
  for (const value of ['2026-02-30', '1 April 1950', '1950-4-1', 19500401, '0001-01-01', '2026-01-01T00:00:00Z'])
    assert.equal(kindOf('date').check(birth, value, { asOf }).length, 1, String(value))
})
