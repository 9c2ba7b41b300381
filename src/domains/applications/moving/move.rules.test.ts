import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { moveAnswers } from './move.rules.ts'

const version = (questions: readonly object[]) =>
  compile(
    normalise({
      ...{ id: 'trial', title: 'Trial', kind: 'application', respondent: 'anyone', confidence: 'none', signIn: 'none' },
      stages: [{ id: 'received', title: 'Received', outcome: 'done' }],
      outcomes: [{ id: 'done', title: 'Done', success: true }],
      pages: [{ id: 'only', title: 'Only', questions }],
    }),
  )
const options = (...ids: string[]) => ids.map((id) => ({ id, label: id }))
const zone = (...ids: string[]) => ({ id: 'zone', type: 'oneOf', label: 'Zone', options: options(...ids) })
const moved = (was: object, now: readonly object[], value: unknown) => {
  const id = (was as { id: string }).id
  const { answers, left } = moveAnswers(version([was]), version(now), { answers: { [id]: value }, asOf: '2026-05-01' })
  return { answers, left: left.map(({ question, said, asked }) => [question, said.en.join(), asked]) }
}
const number = (more: object = {}) => ({ id: 'bins', type: 'number', label: 'Bins', ...more })
const text = (more: object = {}) => ({ id: 'note', type: 'text', label: 'Note', category: 'contact', ...more })

test('an answer is carried where its question, type, category and values are still so, wherever it now stands', () => {
  assert.deepEqual(moved(zone('a', 'b'), [number(), zone('b', 'c')], 'b'), { answers: { zone: 'b' }, left: [] })
  assert.deepEqual(moved(number({ max: 9 }), [number({ max: 4 })], 4), { answers: { bins: 4 }, left: [] })
})

test('a choice that is gone, a value past a new limit, another type, a question that is gone: left in words, never guessed', () => {
  assert.deepEqual(moved(zone('a', 'b'), [zone('b', 'c')], 'a'), { answers: {}, left: [['zone', 'a', true]] })
  assert.deepEqual(moved(number({ max: 9 }), [number({ max: 4 })], 5), { answers: {}, left: [['bins', '5', true]] })
  assert.deepEqual(moved(number(), [text({ id: 'bins' })], 5), { answers: {}, left: [['bins', '5', true]] })
  assert.deepEqual(moved(number(), [text()], 5), { answers: {}, left: [['bins', '5', false]] })
})

test('what was told under one category is not carried to another: fewer may have been promised to see it', () => {
  const was = text({ category: 'health' })
  assert.deepEqual(moved(was, [text({ category: 'contact' })], 'Deaf'), { answers: {}, left: [['note', 'Deaf', true]] })
})

test('left blank is carried while it may be, and needs no words where it may not', () => {
  assert.deepEqual(moved(text({ optional: true }), [text({ optional: true })], null), {
    answers: { note: null },
    left: [],
  })
  assert.deepEqual(moved(text({ optional: true }), [text()], null), { answers: {}, left: [] })
})

test('a group keeps its people and what of them is still asked; what is new is asked of each', () => {
  const child = (id: string, type = 'text') => ({ id, type, label: id, category: 'household' })
  const group = (...questions: readonly object[]) => ({
    ...{ id: 'people', type: 'group', label: 'People', category: 'household', itemTitle: 'Person' },
    ...{ repeat: { min: 1, max: 3 }, questions },
  })
  const told = [{ called: 'Ann', age: 'ten' }]
  assert.deepEqual(
    moved(group(child('called'), child('age')), [group(child('called'), child('age'), child('school'))], told),
    {
      answers: { people: told },
      left: [],
    },
  )
  assert.deepEqual(moved(group(child('called'), child('age')), [group(child('called'))], told), {
    answers: { people: [{ called: 'Ann' }] },
    left: [['people', 'Person 1,called: Ann,age: ten', true]],
  })
})
