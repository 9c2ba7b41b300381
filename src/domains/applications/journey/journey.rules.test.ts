import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { nextOutsideList, sectionsOnList, stepAfter, stepBefore, stepToResume } from './journey.rules.ts'

const asks = (id: string) => [{ id, type: 'yesNo', label: id, category: 'service' }]
const page = (id: string, more: object = {}) => ({ id, title: id, questions: asks(`${id}Asked`), ...more })
// The first page says what to have at hand; then two sections with a page between them that belongs to neither.
const design: Design = normalise({
  id: 'tasks',
  title: 'Tasks',
  kind: 'application',
  respondent: 'anyone',
  confidence: 'none',
  signIn: 'none',
  sections: [
    { id: 'you', title: 'You' },
    { id: 'home', title: 'Home' },
  ],
  pages: [
    { id: 'before', title: 'Before you start', content: [{ id: 'have', type: 'paragraph', text: 'Have your bill.' }] },
    page('name', { section: 'you' }),
    page('birth', { section: 'you' }),
    page('between'),
    page('street', { section: 'home' }),
  ],
  rules: [],
  stages: [
    { id: 'received', title: 'Received', next: ['closed'] },
    { id: 'closed', title: 'Closed', outcome: 'done' },
  ],
  outcomes: [{ id: 'done', title: 'Done', success: true }],
  messages: [],
  retention: { keep: '1 year', after: 'closed', basis: 'public-task', because: 'law' },
  examples: [],
})
const compiled = compile(design)
const after = (...answered: string[]) =>
  evaluate(compiled, {
    answers: Object.fromEntries(answered.map((id) => [`${id}Asked`, true])),
    asOf: '2026-11-21',
    organisation: 'barchester',
  })

test('what stands before the task list is shown first, and leads to it', () => {
  assert.equal(stepToResume(design, after(), false), 'before')
  assert.equal(stepAfter(design, after(), 'before', false), 'task-list')
  assert.equal(stepBefore(design, after(), 'before'), undefined)
})

test('the end of a section leads to the task list, a page within it to the next one', () => {
  assert.equal(stepAfter(design, after('name'), 'name', false), 'birth')
  assert.equal(stepAfter(design, after('name', 'birth', 'between'), 'between', false), 'task-list')
  assert.equal(stepBefore(design, after('name'), 'birth'), 'name')
  assert.equal(stepBefore(design, after('name'), 'name'), 'task-list')
})

test('a page that no section holds is not lost: the page before it, the task list and coming back lead there', () => {
  const open = after('name', 'birth')
  assert.equal(stepAfter(design, open, 'birth', false), 'between')
  assert.equal(nextOutsideList(design, open), 'between')
  assert.equal(stepToResume(design, open, true), 'between')
  assert.equal(stepBefore(design, open, 'between'), 'birth')
})

test('somebody who comes back stands at the task list, or at the end where nothing is left to answer', () => {
  assert.equal(stepToResume(design, after('name'), true), 'task-list')
  assert.equal(stepToResume(design, after('name', 'birth', 'between', 'street'), true), 'check-answers')
})

test('the task list says how far each section is', () => {
  assert.deepEqual(
    sectionsOnList(design, after('name'), new Set(['nameAsked'])).map(({ state, opens }) => [state, opens]),
    [
      ['inProgress', 'birth'],
      ['cannotStart', undefined],
    ],
  )
})

test('a change from check-your-answers goes back there, unless it opened something that is not answered', () => {
  assert.equal(stepAfter(design, after('name', 'birth', 'between', 'street'), 'name', true), 'check-answers')
  assert.equal(stepAfter(design, after('name', 'birth'), 'name', true), 'between')
})
