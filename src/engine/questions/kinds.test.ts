import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { everyType } from '../../../test/questions/every-type.ts'
import { formOf } from '../../../test/questions/form-of.ts'
import { asOf } from '../../../test/questions/read-table.ts'
import { questionTypes } from '../design/question.ts'
import { kindOf } from './kinds.ts'
import { readQuestion } from './read-question.ts'

const context = { asOf }

test('every type of question has a kind that calls itself so, and a case here', () => {
  for (const type of questionTypes) assert.equal(kindOf(type).type, type)
  assert.deepEqual(new Set(everyType.map(({ question }) => question.type)), new Set(questionTypes))
})

test('only what says nothing of a person has a category by default', () => {
  const byDefault = questionTypes.filter((type) => kindOf(type).defaultCategory)
  assert.deepEqual(byDefault, ['number', 'money', 'time', 'yesNo', 'oneOf', 'anyOf', 'slot'])
})

test('a value that was stored comes back the same through a form written from it', () => {
  for (const { question, takes } of everyType)
    for (const value of takes) {
      const reading = readQuestion(question, formOf(question, value), context)
      assert.deepEqual(reading, { value, problems: [] }, `${question.type} ${JSON.stringify(value)}`)
    }
})

test('a stored value outside the limits or of another shape is refused, with words in both languages that differ', () => {
  const strange = [Number.NaN, Symbol.iterator, 'x'.repeat(200001), { toString: 1 }, [[]], [null], '\u0000']
  for (const { question, refuses } of everyType)
    for (const value of [...refuses, ...strange, undefined, null]) {
      const problems = kindOf(question.type).check(question, value, context)
      assert.notEqual(problems.length, 0, `${question.type} takes ${String(JSON.stringify(value)).slice(0, 80)}`)
      for (const { message, field } of problems) {
        assert.match(field, /^it/)
        assert.ok(message.en && message.cy && message.en !== message.cy, JSON.stringify(message))
      }
    }
})

test('a blank form says what is missing; of an optional question it says nothing', () => {
  for (const { question } of everyType) {
    const { value, problems } = readQuestion(question, {}, context)
    assert.notEqual(problems.length, 0, question.type)
    assert.ok(problems.every(({ code }) => code === 'missing'))
    if (question.type !== 'group') assert.equal(value, undefined)
    assert.deepEqual(readQuestion({ ...question, optional: true }, {}, context), { problems: [] }, question.type)
    assert.deepEqual(kindOf(question.type).check({ ...question, optional: true }, null, context), [])
  }
})

test('a stored value reads as words in each language and goes into expressions', () => {
  for (const { question, takes } of everyType)
    for (const value of takes) {
      const kind = kindOf(question.type)
      assert.notEqual(kind.words(question, value, 'en').join(''), '')
      assert.notEqual(kind.words(question, value, 'cy').join(''), '')
      assert.notEqual(kind.toCel(question, value), undefined)
    }
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    '\u0000',
    '\ud800',
    '1e999',
    '-1',
    '٣',
    '9'.repeat(400),
    '<script>',
    "'--",
    '[{"id":1}]',
    'null',
    '31',
  ),
  fc.stringMatching(/^[0-9a-z:/.@ +£-]{0,20}$/),
)

test('whatever is typed, nothing crashes and nothing outside the limits is taken', () => {
  for (const { question } of everyType) {
    const kind = kindOf(question.type)
    const names = [...kind.controls(question, 'it'), 'it', 'it[7].age', 'it.items', '__proto__']
    const form = fc.dictionary(fc.constantFrom(...names), fc.oneof(hostile, fc.array(hostile, { maxLength: 3 })))
    fc.assert(
      fc.property(form, (typed) => {
        const { value, problems } = readQuestion(question, typed, context)
        if (problems.length > 0 || value === undefined) return
        assert.deepEqual(kind.check(question, value, context), [])
        assert.doesNotMatch(JSON.stringify(value), /\\u0000|\\ud[89a-f]/)
        kind.words(question, value, 'cy')
        kind.toCel(question, value)
      }),
      { numRuns: 200 },
    )
  }
})
