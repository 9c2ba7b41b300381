import assert from 'node:assert/strict'
import { test } from 'node:test'
import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const pension = question('yesNo', { en: 'Do you get Pension Credit?', cy: 'A ydych chi’n cael Credyd Pensiwn?' })
readTable(pension, [
  stored('yes', true),
  stored('no', false),
  stored('true', true),
  refused('', 'Select yes if you get Pension Credit'),
  refused('maybe', 'Select yes if you get Pension Credit'),
  refused('constructor', 'Select yes if you get Pension Credit'),
])
readTable(question('yesNo', 'You have read the terms'), [refused('', 'Select yes if you have read the terms')])
readTable(question('yesNo', 'Are you over 65?'), [refused('', 'Select yes if you are over 65')])
readTable(question('yesNo', 'Is the property empty?'), [refused('', 'Select yes or no for ‘Is the property empty?’')])
readTable(
  question('yesNo', 'Pets', {
    missing: { en: 'Select yes if you have a pet', cy: 'Dewiswch ie os oes gennych anifail anwes' },
  }),
  [refused('', 'Select yes if you have a pet')],
)

test('Welsh always says Ie and Na', () => {
  assert.deepEqual(kindOf('yesNo').words(pension, true, 'cy'), ['Ie'])
  assert.deepEqual(kindOf('yesNo').words(pension, false, 'cy'), ['Na'])
  assert.deepEqual(kindOf('yesNo').words(pension, false, 'en'), ['No'])
  const [problem] = kindOf('yesNo').read(pension, {}, 'it').problems
  assert.equal(problem?.message.cy, 'Dewiswch ‘Ie’ os ydych chi’n cael Credyd Pensiwn')
})
