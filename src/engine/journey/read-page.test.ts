import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, smallDesign } from '../../../test/designs/small-design.ts'
import { readPage } from './read-page.ts'

const asOf = '2026-05-01'
const design = smallDesign({
  pages: [
    page('first', [{ id: 'limit', type: 'number' }]),
    page(
      'second',
      [
        { id: 'born', type: 'date' },
        { id: 'bins', type: 'number', checks: [{ id: 'fewer', must: 'bins <= limit', message: 'Too many bins' }] },
        { id: 'note', type: 'longText', optional: true },
        {
          id: 'children',
          type: 'group',
          repeat: { min: 0, max: 5 },
          questions: [{ id: 'name', type: 'text', label: 'Name', category: 'household' }],
        },
      ],
      { checks: [{ id: 'grown', must: 'age(born, asOf) >= 18', message: 'Too young' }] },
    ),
  ],
})
const form = {
  'born.day': '1',
  'born.month': '4',
  'born.year': '1950',
  bins: '2',
  note: '',
  'children[0].name': 'Ann',
  'children[1].name': 'Ben',
}
const read = (more: object) => readPage(design, 'second', { ...form, ...more }, { answers: { limit: 3 }, asOf })

test('a page’s form is read into stored answers: dates, numbers, blanks and groups', () => {
  assert.deepEqual(read({}), {
    answers: { born: '1950-04-01', bins: 2, note: null, children: [{ name: 'Ann' }, { name: 'Ben' }] },
    problems: [],
  })
})

test('a wrong answer is told at its control, and the others are kept', () => {
  const { answers, problems } = read({ bins: 'two' })
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['bins'],
  )
  assert.deepEqual(Object.keys(answers), ['born', 'note', 'children'])
})

test('checks read the answers of earlier pages and of this one', () => {
  assert.deepEqual(
    read({ bins: '4' }).problems.map(({ field, code }) => [field, code]),
    [['bins', 'fewer']],
  )
  assert.deepEqual(
    read({ 'born.year': '2020' }).problems.map(({ field, code }) => [field, code]),
    [['born', 'grown']],
  )
})
