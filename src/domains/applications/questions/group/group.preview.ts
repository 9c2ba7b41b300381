import { questionView } from '../question.view.ts'
import { questionPreview } from '../question-preview.ts'

/** How it looks in the gallery. */
export const groupPreview = questionPreview('group', questionView, {
  question: {
    type: 'group',
    label: { en: 'Your children', cy: 'Eich plant' },
    itemTitle: { en: 'Child', cy: 'Plentyn' },
    category: 'household',
    repeat: { min: 1, max: 3 },
    questions: [
      { id: 'name', type: 'name', label: { en: 'Name', cy: 'Enw' }, category: 'household' },
      { id: 'age', type: 'number', label: { en: 'Age', cy: 'Oedran' }, max: 17 },
    ],
  },
  filled: [
    { name: { first: 'Posy', last: 'Harding' }, age: 4 },
    { name: { first: 'Frank', last: 'Harding' }, age: 9 },
  ],
  wrong: {
    'a child too old': { 'group[0].name.first': 'Posy', 'group[0].name.last': 'Harding', 'group[0].age': '18' },
    'another added': { 'group[0].age': '4', _add: 'group' },
  },
})
