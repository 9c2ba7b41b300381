import { questionPreview } from '../question-preview.ts'
import { postcodeView } from './postcode.view.ts'

/** How it looks in the gallery. */
export const postcodePreview = questionPreview('postcode', postcodeView, {
  question: { type: 'postcode', label: { en: 'Postcode', cy: 'Cod post' }, category: 'contact' },
  filled: 'BA1 1AA',
  wrong: { 'half of one': { postcode: 'BA1' } },
})
