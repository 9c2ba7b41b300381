import { questionPreview } from '../question-preview.ts'
import { oneOfView } from './one-of.view.ts'

/** How it looks in the gallery. */
export const oneOfPreview = questionPreview('one-of', oneOfView, {
  question: {
    type: 'oneOf',
    label: { en: 'Which waste was missed?', cy: 'Pa wastraff gafodd ei fethu?' },
    options: [
      { id: 'food', label: { en: 'Food', cy: 'Bwyd' }, hint: { en: 'Cooked and raw', cy: 'Wedi’i goginio ac amrwd' } },
      { id: 'garden', label: { en: 'Garden', cy: 'Gardd' } },
      { id: 'none', label: { en: 'None of these', cy: 'Dim un o’r rhain' } },
    ],
  },
  filled: 'food',
  wrong: { 'no such choice': { oneOf: 'gold' } },
})
