import { questionPreview } from '../question-preview.ts'
import { anyOfView } from './any-of.view.ts'

/** How it looks in the gallery. */
export const anyOfPreview = questionPreview('any-of', anyOfView, {
  question: {
    type: 'anyOf',
    label: { en: 'Which waste do you have?', cy: 'Pa wastraff sydd gennych?' },
    maxChosen: 1,
    options: [
      { id: 'food', label: { en: 'Food', cy: 'Bwyd' }, hint: { en: 'Cooked and raw', cy: 'Wedi’i goginio ac amrwd' } },
      { id: 'garden', label: { en: 'Garden', cy: 'Gardd' } },
      { id: 'none', label: { en: 'None of these', cy: 'Dim un o’r rhain' }, exclusive: true },
    ],
  },
  filled: ['food'],
  wrong: { 'too many': { anyOf: ['food', 'garden'] }, 'none and one': { anyOf: ['food', 'none'] } },
})
