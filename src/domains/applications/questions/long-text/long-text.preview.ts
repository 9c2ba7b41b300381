import { questionPreview } from '../question-preview.ts'
import { longTextView } from './long-text.view.ts'

/** How it looks in the gallery. */
export const longTextPreview = questionPreview('long-text', longTextView, {
  question: {
    type: 'longText',
    label: { en: 'Tell us about the problem', cy: 'Dywedwch wrthym am y broblem' },
    maxWords: 5,
    category: 'contact',
  },
  filled: 'Deep hole.\nCars swerve.',
  wrong: { 'too many words': { longText: 'one two three four five six' } },
})
