import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const agree = question('declaration', 'Declaration')
readTable(agree, [stored('yes', true), refused('', 'Confirm that you agree'), refused('no', 'Confirm that you agree')])

test('a declaration is never stored as not made', () => {
  assert.deepEqual(kindOf('declaration').check(agree, true, { asOf }), [])
  assert.equal(kindOf('declaration').check(agree, false, { asOf })[0]?.code, 'missing')
  assert.equal(kindOf('declaration').check(agree, 'yes', { asOf })[0]?.code, 'shape')
})
