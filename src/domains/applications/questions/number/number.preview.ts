import { questionPreview } from '../question-preview.ts'
import { numberView } from './number.view.ts'

/** How it looks in the gallery. */
export const numberPreview = questionPreview('number', numberView, {
  question: {
    type: 'number',
    label: { en: 'How many bins do you need?', cy: 'Faint o finiau sydd eu hangen arnoch?' },
    min: 1,
    max: 4,
    suffix: { en: 'bins', cy: 'bin' },
  },
  filled: 2,
  wrong: { 'not a number': { number: 'two' }, 'a part of one': { number: '1.5' }, 'too many': { number: '5' } },
})
