import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

readTable(question('text', 'Name of the street', { minLength: 2, maxLength: 35 }), [
  stored('  High\u0000  Street ', 'High Street'),
  stored('Stryd yr Eglwys\u202e', 'Stryd yr Eglwys'),
  stored('\ud800Elm Road', 'Elm Road'),
  stored('e\u0301cole', 'école'),
  refused('', 'Enter name of the street'),
  refused(' \u0007\u0000 ', 'Enter name of the street'),
  refused('x', 'Name of the street must be between 2 and 35 characters'),
  refused('x'.repeat(36), 'Name of the street must be between 2 and 35 characters'),
])
readTable(question('text', 'Nickname', { maxLength: 3, optional: true }), [
  stored('', undefined),
  stored('👍👍👍', '👍👍👍'),
  refused('abcd', 'Nickname must be 3 characters or less'),
])
readTable(
  question('text', 'Reference', { pattern: { regex: '^[A-Z]{2}\\d{4}$', message: 'Enter a reference, like AB1234' } }),
  [stored('AB1234', 'AB1234'), refused('1234', 'Enter a reference, like AB1234')],
)
readTable(question('text', 'Anything'), [refused('x'.repeat(1001), 'Anything must be 1000 characters or less')])
readTable(question('longText', 'Describe what happened', { maxWords: 3 }), [
  stored('one\r\ntwo\n three ', 'one\ntwo\n three'),
  refused('', 'Describe what happened'),
  refused('one two three four', 'Your answer to ‘Describe what happened’ must be 3 words or fewer'),
])

test('a stored text that holds a control character is refused, as it is when typed it is cleaned', () => {
  const [problem] = kindOf('text').check(question('text', 'Street'), 'High\u0000Street', { asOf })
  assert.equal(problem?.code, 'shape')
})

test('a pattern that backtracks without end is matched in linear time, in a process that asks for it', () => {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  const words = question('text', 'Words', { pattern: { regex: '^(\\w+\\s?)+$', message: 'Only words' } })
  assert.equal(kindOf('text').check(words, `${'a'.repeat(60)}!`, { asOf })[0]?.code, 'pattern')
})
