import { questionPreview } from '../question-preview.ts'
import { nameView } from './name.view.ts'

/** How it looks in the gallery. */
export const namePreview = questionPreview('name', nameView, {
  question: { type: 'name', label: { en: 'What is your name?', cy: 'Beth yw eich enw?' }, category: 'identity' },
  filled: { first: 'Eleanor', last: 'Harding' },
  wrong: { 'no last name': { 'name.first': 'Eleanor' } },
})
