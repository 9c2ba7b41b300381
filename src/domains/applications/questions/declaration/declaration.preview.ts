import { questionPreview } from '../question-preview.ts'
import { declarationView } from './declaration.view.ts'

/** How it looks in the gallery. */
export const declarationPreview = questionPreview('declaration', declarationView, {
  question: {
    type: 'declaration',
    label: { en: 'Declaration', cy: 'Datganiad' },
    category: 'service',
    statement: { en: 'What I have told you is true.', cy: 'Mae’r hyn rwyf wedi’i ddweud wrthych yn wir.' },
  },
  filled: true,
  wrong: {},
})
