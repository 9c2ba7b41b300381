import { questionPreview } from '../question-preview.ts'
import { timeView } from './time.view.ts'

/** How it looks in the gallery. */
export const timePreview = questionPreview('time', timeView, {
  question: { type: 'time', label: { en: 'When may we call?', cy: 'Pryd gawn ni alw?' } },
  filled: '14:30',
  wrong: { 'not a time': { time: '9' } },
})
