import { questionPreview } from '../question-preview.ts'
import { referenceView } from './reference.view.ts'

/** How it looks in the gallery. */
export const referencePreview = questionPreview('reference', referenceView, {
  question: {
    type: 'reference',
    label: { en: 'Kind of waste', cy: 'Math o wastraff' },
    category: 'contact',
    options: [
      { id: 'food', label: { en: 'Food', cy: 'Bwyd' }, hint: { en: 'Cooked and raw', cy: 'Wedi’i goginio ac amrwd' } },
      { id: 'garden', label: { en: 'Garden', cy: 'Gardd' } },
      { id: 'none', label: { en: 'None of these', cy: 'Dim un o’r rhain' } },
    ],
  },
  filled: 'garden',
  wrong: { 'no such entry': { reference: 'gold' } },
})
