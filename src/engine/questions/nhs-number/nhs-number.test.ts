import assert from 'node:assert/strict'
import { test } from 'node:test'
import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

// NHS Data Dictionary: the worked example 401 023 2137, and 943 476 5919 of the Design System.
const wrong = 'Enter an NHS number in the correct format, like 485 777 3456'
readTable(question('nhsNumber', 'What is your NHS number?'), [
  stored('943 476 5919', '9434765919'),
  stored('401-023-2137', '4010232137'),
  refused('', 'Enter an NHS number'),
  refused('943 476 5918', wrong),
  refused('485 777 3456', wrong),
  refused('943 476 591', wrong),
  refused('0000000000', wrong),
  refused('1111111111', wrong),
  refused('943476591X', wrong),
])

test('an NHS number is read in three parts', () => {
  assert.deepEqual(kindOf('nhsNumber').words(question('nhsNumber', 'N'), '9434765919', 'cy'), ['943 476 5919'])
})
