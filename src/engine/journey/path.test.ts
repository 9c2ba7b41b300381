import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../test/designs/small-design.ts'
import { evaluate } from './evaluate.ts'

const asOf = '2026-05-01'
const yesNo = (id: string) => ({ id, type: 'yesNo' })

test('the path ends with the first page that is not complete', () => {
  const design = smallDesign({ pages: [page('a', [yesNo('x')]), page('b', [yesNo('y')]), page('c', [yesNo('z')])] })
  const none = evaluate(design, { answers: {}, asOf })
  assert.deepEqual([none.path, none.next, none.missing], [['a'], 'a', ['x']])
  const skipped = evaluate(design, { answers: { x: true, z: true }, asOf })
  assert.deepEqual([skipped.path, skipped.next, skipped.missing], [['a', 'b'], 'b', ['y']])
  const all = evaluate(design, { answers: { x: true, y: false, z: true }, asOf })
  assert.deepEqual([all.path, all.next, all.complete], [['a', 'b', 'c'], undefined, true])
})

test('a page with a wrong answer is not complete, and says what is wrong', () => {
  const design = smallDesign({
    pages: [page('a', [{ id: 'n', type: 'number', min: 1, max: 4 }]), page('b', [yesNo('y')])],
  })
  const result = evaluate(design, { answers: { n: 5, y: true }, asOf })
  assert.deepEqual([result.path, result.next, result.complete], [['a'], 'a', false])
  assert.deepEqual(
    result.problems.map(({ field }) => field),
    ['n'],
  )
})

test('a terminal page ends the path and nothing after it is asked', () => {
  const design = smallDesign({
    pages: [
      page('a', [yesNo('lives')]),
      page('sorry', [], { when: '!lives', end: 'not-eligible' }),
      page('b', [{ id: 'n', type: 'number', otherwise: 7 }]),
    ],
    rules: [rule('seen', 'n')],
  })
  const ended = evaluate(design, { answers: { lives: false, n: 2 }, asOf })
  assert.deepEqual([ended.path, ended.end, ended.next, ended.complete], [['a', 'sorry'], 'sorry', undefined, false])
  assert.equal(ended.decisions.seen?.value, 7)
  const on = evaluate(design, { answers: { lives: true, n: 2 }, asOf })
  assert.deepEqual([on.path, on.end, on.complete], [['a', 'b'], undefined, true])
  // while it is not known whether the path ends, it is not known either what comes after
  const open = evaluate(design, { answers: { n: 2 }, asOf })
  assert.deepEqual([open.decisions.seen?.value, open.decisions.seen?.missing], [undefined, ['lives']])
})

test('a page may hang on a rule of earlier answers', () => {
  const design = smallDesign({
    pages: [page('a', [{ id: 'n', type: 'number' }]), page('many', [yesNo('why')], { when: "size == 'many'" })],
    rules: [
      {
        id: 'size',
        decide: [
          { id: 'm', when: 'n > 3', then: "'many'" },
          { id: 'f', then: "'few'" },
        ],
      },
    ],
  })
  // `size` is a function of CEL as well: a name and a function do not meet
  assert.deepEqual(evaluate(design, { answers: { n: 4 }, asOf }).path, ['a', 'many'])
  assert.deepEqual(evaluate(design, { answers: { n: 3 }, asOf }).path, ['a'])
})

test('checks of the design stand at their question or page, once its answers are in order by themselves', () => {
  const message = 'More rooms than people'
  const design = smallDesign({
    pages: [
      page(
        'a',
        [
          { id: 'people', type: 'number', checks: [{ id: 'some', must: 'people > 0', message: 'Nobody' }] },
          { id: 'rooms', type: 'number' },
        ],
        { checks: [{ id: 'fits', must: 'rooms <= people', message }] },
      ),
    ],
  })
  const problems = (answers: object) =>
    evaluate(design, { answers: { ...answers }, asOf }).problems.map(({ field, code, message: { en } }) => [
      field,
      code,
      en,
    ])
  assert.deepEqual(problems({ people: 2, rooms: 3 }), [['people', 'fits', message]])
  assert.deepEqual(problems({ people: 0, rooms: 0 }), [['people', 'some', 'Nobody']])
  assert.deepEqual(problems({ people: 2 }), [])
})

test('conditions that go in a circle leave the path open and end', () => {
  const design = smallDesign({
    pages: [page('a', [yesNo('x')], { when: 'y' }), page('b', [yesNo('y')], { when: 'x' })],
    rules: [rule('both', 'x && y')],
  })
  const result = evaluate(design, { answers: {}, asOf })
  assert.deepEqual([result.path, result.complete, result.decisions.both?.value], [[], false, undefined])
})
