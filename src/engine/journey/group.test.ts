import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../test/designs/small-design.ts'
import { evaluate } from './evaluate.ts'

const asOf = '2026-05-01'
const child = (question: object) => ({ label: 'A question', category: 'household', ...question })
const design = smallDesign({
  pages: [
    page('home', [
      {
        id: 'home',
        type: 'group',
        category: 'housing',
        repeat: 'no',
        questions: [child({ id: 'rooms', type: 'number' }), child({ id: 'rent', type: 'money', optional: true })],
      },
    ]),
    page('family', [
      {
        id: 'children',
        type: 'group',
        category: 'household',
        repeat: { min: 0, max: 3 },
        questions: [
          child({ id: 'name', type: 'text' }),
          child({ id: 'born', type: 'date', checks: [{ id: 'past', must: 'born <= asOf', message: 'Not yet born' }] }),
        ],
      },
    ]),
  ],
  rules: [
    rule('young', 'children.filter(c, age(c.born, asOf) < 5).size()'),
    rule('ages', 'sum(children.map(c, age(c.born, asOf)))'),
    rule('crowded', 'home.rooms < size(children) + 1'),
    rule('rent', 'home.rent'),
  ],
})
const run = (answers: object) => evaluate(design, { answers: { ...answers }, asOf })
const home = { rooms: 2, rent: null }
const ann = { name: 'Ann', born: '2024-01-01' }
const ben = { name: 'Ben', born: '2016-01-01' }

test('a group that repeats is a list of items of a declared type, one that does not is an object', () => {
  const { decisions, complete } = run({ home, children: [ann, ben] })
  assert.deepEqual(
    Object.values(decisions).map(({ value }) => value),
    [1, 12, true, 0],
  )
  assert.equal(complete, true)
})

test('a field that an item does not have is found when the design is compiled', () => {
  assert.throws(
    () => smallDesign({ ...design.design, rules: [rule('wrong', 'children.exists(c, c.weight > 3)')] }),
    (fault: { problems: readonly { at: string; code: string }[] }) =>
      fault.problems[0]?.at === '/rules/0/decide/0/then' && fault.problems[0].code === 'no_such_key',
  )
})

test('an answer missing in an item is missing by its name, and unknown only where it is read', () => {
  const result = run({ home, children: [ann, { name: 'Ben' }] })
  assert.deepEqual(result.missing, ['children[1].born'])
  assert.deepEqual(result.problems, [])
  assert.equal(result.decisions.ages?.value, undefined)
  assert.deepEqual(result.decisions.ages?.missing, ['children[1].born'])
  assert.equal(result.decisions.crowded?.value, true)
})

test('a check of a question in a group stands at its item', () => {
  const { problems } = run({ home, children: [ann, { name: 'Cat', born: '2027-01-01' }] })
  assert.deepEqual(
    problems.map(({ field, code }) => [field, code]),
    [['children[1].born', 'past']],
  )
})

test('more items than the group allows are a problem, and the group is then unknown', () => {
  const { problems, decisions } = run({ home, children: [ann, ann, ann, ann] })
  assert.equal(problems[0]?.field, 'children')
  assert.equal(decisions.ages?.value, undefined)
})
