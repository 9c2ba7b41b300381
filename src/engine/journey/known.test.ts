import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../test/designs/small-design.ts'
import { evaluate } from './evaluate.ts'

interface Case {
  readonly promise: string
  /** the question on the page that may show */
  readonly question: object
  /** an expression over it */
  readonly read: string
  /** `gate: false` hides the page */
  readonly answers: Readonly<Record<string, unknown>>
  /** undefined: not yet known */
  readonly value: unknown
}

const number = { id: 'n', type: 'number' }
const blank = { gate: true, n: null }
const hidden = { gate: false }
const hiddenButAnswered = { gate: false, n: 9 }

const cases: readonly Case[] = [
  { promise: 'an answer is known', question: number, read: 'n + 1', answers: { gate: true, n: 9 }, value: 10 },
  { promise: 'unanswered is unknown', question: number, read: 'n + 1', answers: { gate: true }, value: undefined },
  {
    promise: 'an optional question not yet shown is unknown too',
    question: { ...number, optional: true },
    read: 'n',
    answers: { gate: true },
    value: undefined,
  },
  {
    promise: 'a required question left blank is unknown',
    question: number,
    read: 'n',
    answers: blank,
    value: undefined,
  },
  {
    promise: 'a wrong answer is unknown',
    question: { ...number, max: 4 },
    read: 'n',
    answers: { gate: true, n: 9 },
    value: undefined,
  },
  { promise: 'not asked is 0 for a number', question: number, read: 'n', answers: hidden, value: 0 },
  {
    promise: 'not asked counts, not the stored answer',
    question: number,
    read: 'n',
    answers: hiddenButAnswered,
    value: 0,
  },
  {
    promise: 'not asked is the question’s otherwise',
    question: { ...number, otherwise: 3 },
    read: 'n',
    answers: hidden,
    value: 3,
  },
  {
    promise: 'left blank is the question’s otherwise',
    question: { ...number, optional: true, otherwise: 3 },
    read: 'n',
    answers: blank,
    value: 3,
  },
  {
    promise: 'left blank is the empty value without otherwise',
    question: { ...number, optional: true },
    read: 'n',
    answers: blank,
    value: 0,
  },
  {
    promise: 'not asked is false for yes/no',
    question: { id: 'n', type: 'yesNo' },
    read: '!n',
    answers: hidden,
    value: true,
  },
  {
    promise: 'not asked is the empty text for text',
    question: { id: 'n', type: 'text' },
    read: "n == ''",
    answers: hidden,
    value: true,
  },
  {
    promise: 'not asked is the empty text for one of',
    question: { id: 'n', type: 'oneOf', options: [{ id: 'a', label: 'A' }] },
    read: "n == ''",
    answers: hidden,
    value: true,
  },
  {
    promise: 'not asked is the empty list for any of',
    question: { id: 'n', type: 'anyOf', options: [{ id: 'a', label: 'A' }] },
    read: 'size(n)',
    answers: hidden,
    value: 0,
  },
  {
    promise: 'not asked is nothing for money',
    question: { id: 'n', type: 'money' },
    read: 'n * 2',
    answers: hidden,
    value: 0,
  },
  {
    promise: 'a date not asked is its otherwise',
    question: { id: 'n', type: 'date', otherwise: '2000-01-01' },
    read: 'age(n, asOf)',
    answers: hidden,
    value: 26,
  },
  {
    promise: 'false settles what a missing answer leaves open',
    question: number,
    read: 'n > 3 && gate == false',
    answers: { gate: true },
    value: false,
  },
  {
    promise: 'true settles what a missing answer leaves open',
    question: number,
    read: 'gate || n > 3',
    answers: { gate: true },
    value: true,
  },
  {
    promise: 'a missing answer leaves open what hangs on it',
    question: number,
    read: 'gate && n > 3',
    answers: { gate: true },
    value: undefined,
  },
]

for (const { promise, question, read, answers, value } of cases) {
  test(promise, () => {
    const design = smallDesign({
      pages: [page('first', [{ id: 'gate', type: 'yesNo' }]), page('second', [question], { when: 'gate' })],
      rules: [rule('result', read)],
    })
    assert.deepEqual(evaluate(design, { answers, asOf: '2026-05-01' }).decisions.result?.value, value)
  })
}

test('a type without an empty value that is read where it was not asked is a defect, unless logic does without it', () => {
  const design = (read: string) =>
    smallDesign({
      pages: [page('a', [{ id: 'gate', type: 'yesNo' }]), page('b', [{ id: 'born', type: 'date' }], { when: 'gate' })],
      rules: [rule('result', read)],
    })
  const run = (read: string) => evaluate(design(read), { answers: { gate: false }, asOf: '2026-05-01' })
  assert.throws(() => run('age(born, asOf) > 3'), { name: 'ExpressionDefect' })
  assert.equal(run('gate && age(born, asOf) > 3').decisions.result?.value, false)
})

test('a row with an unknown condition before the first true row leaves the decision open', () => {
  const decide = [
    { id: 'one', when: 'a', then: '1', because: 'One' },
    { id: 'two', when: 'b', then: '2', because: 'Two' },
    { id: 'three', then: '3' },
  ]
  const design = smallDesign({
    pages: [
      page('p', [
        { id: 'a', type: 'yesNo' },
        { id: 'b', type: 'yesNo' },
      ]),
    ],
    rules: [
      { id: 'which', decide },
      { id: 'double', decide: [{ id: 'only', then: 'which * 2', because: 'Twice' }] },
    ],
  })
  const run = (answers: object) => evaluate(design, { answers: { ...answers }, asOf: '2026-05-01' }).decisions
  assert.deepEqual(run({ b: true }).which?.missing, ['a'])
  assert.deepEqual(run({ b: true }).double?.missing, ['a'])
  assert.equal(run({ a: false, b: true }).which?.row, 'two')
  assert.equal(run({ a: true }).which?.value, 1)
  assert.equal(run({ a: false, b: false }).double?.value, 6)
  assert.deepEqual(
    run({ a: false, b: true }).double?.because.map(({ rule, row }) => `${rule}.${row}`),
    ['double.only', 'which.two'],
  )
})
