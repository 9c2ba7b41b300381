import { questionPreview } from '../question-preview.ts'
import { dateView } from './date.view.ts'

/** How it looks in the gallery. */
export const datePreview = questionPreview('date', dateView, {
  question: {
    type: 'date',
    label: { en: 'What is your date of birth?', cy: 'Beth yw eich dyddiad geni?' },
    hint: { en: 'For example, 31 3 1980', cy: 'Er enghraifft, 31 3 1980' },
    category: 'identity',
    fact: 'person.birthDate',
    latest: 'today',
  },
  filled: '1950-04-01',
  wrong: {
    'no month and year': { 'date.day': '1' },
    'a short year': { 'date.day': '1', 'date.month': '4', 'date.year': '50' },
    'no real date': { 'date.day': '31', 'date.month': '2', 'date.year': '1950' },
    'to come': { 'date.day': '2', 'date.month': '5', 'date.year': '2026' },
  },
})
