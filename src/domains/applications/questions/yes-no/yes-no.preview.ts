import { questionPreview } from '../question-preview.ts'
import { yesNoView } from './yes-no.view.ts'

/** How it looks in the gallery. */
export const yesNoPreview = questionPreview('yes-no', yesNoView, {
  question: { type: 'yesNo', label: { en: 'Do you get Pension Credit?', cy: 'A ydych chi’n cael Credyd Pensiwn?' } },
  filled: true,
  wrong: {},
})
