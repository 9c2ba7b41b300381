import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '#engine/design/question.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { attribute, parsed, textIn } from '../../../../../test/questions/parsed-form.ts'
import { questionView } from '../question.view.ts'

const children: Question = {
  id: 'children',
  type: 'group',
  label: { en: 'Your children', cy: 'Eich plant' },
  itemTitle: { en: 'Child', cy: 'Plentyn' },
  repeat: { min: 1, max: 3 },
  questions: [{ id: 'name', type: 'text', label: { en: 'Name', cy: 'Enw' } }],
}
const shown = (context: { form?: Form; value?: unknown; locale?: 'en' | 'cy' }) => {
  const page = parsed(questionView(children, { problems: [], locale: 'en', name: 'children', ...context }))
  const [first, ...buttons] = page.elements.filter(({ tagName }) => tagName === 'button')
  return {
    page,
    sends: page.sends,
    first,
    buttons: buttons.map((one) => [attribute(one, 'name'), attribute(one, 'value'), textIn(one)]),
  }
}

test('a group begins with one blank item that cannot be taken away', () => {
  const { sends, buttons } = shown({})
  assert.deepEqual(sends, { 'children.items': ['1'], 'children[0].name': [''] })
  assert.deepEqual(buttons, [['_add', 'children', 'Add another (Child)']])
})

test('stored items are shown each under its title, with a button to take each away', () => {
  const { sends, buttons, page } = shown({ value: [{ name: 'Ada' }, { name: 'Bob' }], locale: 'cy' })
  assert.deepEqual(sends['children[1].name'], ['Bob'])
  assert.deepEqual(buttons, [
    ['_remove', 'children[0]', 'Dileu Plentyn 1'],
    ['_remove', 'children[1]', 'Dileu Plentyn 2'],
    ['_add', 'children', 'Ychwanegu un arall (Plentyn)'],
  ])
  assert.ok(page.elements.some((one) => one.tagName === 'legend' && textIn(one) === 'Plentyn 2'))
})

test('add another keeps what was typed and shows one more, up to the most', () => {
  const added = shown({ form: { 'children[0].name': 'Ada', 'children.items': '1', _add: 'children' } })
  assert.deepEqual(added.sends, { 'children.items': ['2'], 'children[0].name': ['Ada'], 'children[1].name': [''] })
  const full = shown({ form: { 'children[2].name': 'Cy', _add: 'children' } })
  assert.deepEqual(full.sends['children.items'], ['3'])
  assert.ok(!full.buttons.some(([name]) => name === '_add'))
})

test('remove takes that item and keeps the others as typed', () => {
  const form = { 'children[0].name': 'Ada', 'children[1].name': 'Bob', 'children.items': '2', _remove: 'children[0]' }
  assert.deepEqual(shown({ form }).sends, { 'children.items': ['1'], 'children[0].name': ['Bob'] })
})

test('the Enter key goes on, and neither adds nor takes away: the first button of a group has no name', () => {
  const { first } = shown({ value: [{ name: 'Ada' }, { name: 'Bob' }] })
  assert.deepEqual(
    [attribute(first, 'type'), attribute(first, 'name'), attribute(first, 'tabindex')],
    ['submit', undefined, '-1'],
  )
})
