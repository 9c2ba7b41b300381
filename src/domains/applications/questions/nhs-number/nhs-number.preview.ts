import { questionPreview } from '../question-preview.ts'
import { nhsNumberView } from './nhs-number.view.ts'

/** How it looks in the gallery. */
export const nhsNumberPreview = questionPreview('nhs-number', nhsNumberView, {
  question: {
    type: 'nhsNumber',
    label: { en: 'What is your NHS number?', cy: 'Beth yw eich rhif GIG?' },
    category: 'health',
  },
  filled: '9434765919',
  wrong: { 'wrong check digit': { nhsNumber: '943 476 5918' } },
})
