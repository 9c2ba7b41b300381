import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '../../design/normalise.ts'
import { compile } from '../compile.ts'
import { evaluate } from '../evaluate.ts'
import { pagesApart, withApartOptional, withoutApart } from './apart.ts'

const yesNo = (id: string, more: object = {}) => ({ id, type: 'yesNo', label: id, ...more })
const design = (pages: readonly object[]) =>
  compile(
    normalise({
      ...{ id: 'trial', title: 'Trial', kind: 'application', respondent: 'anyone', confidence: 'none', signIn: 'none' },
      stages: [{ id: 'received', title: 'Received', outcome: 'done' }],
      outcomes: [{ id: 'done', title: 'Done', success: true }],
      pages,
    }),
  )
const page = (id: string, questions: readonly object[], more: object = {}) => ({ id, title: id, questions, ...more })
const equality = { category: 'equality' }
const at = { asOf: '2026-05-01' }
const ids = (pages: readonly { readonly id: string; readonly questions: readonly { readonly id: string }[] }[]) =>
  pages.map(({ id, questions }) => [id, questions.map((one) => one.id)])

test('equality questions are no part of the journey up to sending, whether the design says that they are optional or not', () => {
  const compiled = design([
    page('first', [yesNo('garden'), yesNo('faith', equality)]),
    page('monitoring', [yesNo('origin', equality), yesNo('sex', { ...equality, optional: true })]),
    page('last', [yesNo('agreed')]),
  ])
  const main = withoutApart(compiled)
  assert.deepEqual(ids(main.pages), [
    ['first', ['garden']],
    ['last', ['agreed']],
  ])
  assert.deepEqual(
    main.design.pages.map(({ id }) => id),
    ['first', 'last'],
  )
  assert.equal(evaluate(main, { ...at, answers: { garden: true, agreed: true } }).complete, true)
  const blank = { faith: null, origin: null, sex: null }
  const whole = evaluate(withApartOptional(compiled), { ...at, answers: { garden: true, agreed: true, ...blank } })
  assert.equal(whole.complete, true)
  assert.deepEqual(ids(pagesApart(compiled, whole.path)), [
    ['first', ['faith']],
    ['monitoring', ['origin', 'sex']],
  ])
})

test('one that an expression names decides something: it stays where it is', () => {
  const compiled = design([
    page('monitoring', [yesNo('origin', equality)]),
    page('more', [yesNo('agreed')], { when: 'origin' }),
  ])
  assert.equal(withoutApart(compiled), compiled)
  assert.deepEqual(pagesApart(compiled, ['monitoring', 'more']), [])
})

test('a design without equality questions is the same, and what is made of one is made once', () => {
  const without = design([page('first', [yesNo('garden')])])
  assert.equal(withoutApart(without), without)
  const compiled = design([page('first', [yesNo('garden'), yesNo('faith', equality)])])
  assert.equal(withoutApart(compiled), withoutApart(compiled))
})
