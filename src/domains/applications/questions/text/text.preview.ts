import { questionPreview } from '../question-preview.ts'
import { textView } from './text.view.ts'

/** How it looks in the gallery. */
export const textPreview = questionPreview('text', textView, {
  question: {
    type: 'text',
    label: { en: 'Name of the street', cy: 'Enw’r stryd' },
    hint: { en: 'For example, High Street', cy: 'Er enghraifft, Stryd Fawr' },
    maxLength: 20,
    category: 'contact',
  },
  filled: 'High Street',
  wrong: { 'too long': { text: 'The street with the longest name of all' } },
})
