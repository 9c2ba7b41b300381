import { questionPreview } from '../question-preview.ts'
import { nationalInsuranceView } from './national-insurance.view.ts'

/** How it looks in the gallery. */
export const nationalInsurancePreview = questionPreview('national-insurance', nationalInsuranceView, {
  question: {
    type: 'nationalInsurance',
    label: { en: 'What is your National Insurance number?', cy: 'Beth yw eich rhif Yswiriant Gwladol?' },
    category: 'identity',
  },
  filled: 'AB123456C',
  wrong: { 'not one': { nationalInsurance: 'QQ123456C' } },
})
