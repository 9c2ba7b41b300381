import { questionPreview } from '../question-preview.ts'
import { phoneView } from './phone.view.ts'

/** How it looks in the gallery. */
export const phonePreview = questionPreview('phone', phoneView, {
  question: { type: 'phone', label: { en: 'Phone number', cy: 'Rhif ffôn' }, category: 'contact' },
  filled: '01632 960 001',
  wrong: { 'not a number': { phone: '960001' } },
})
