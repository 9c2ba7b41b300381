import { questionPreview } from '../question-preview.ts'
import { emailView } from './email.view.ts'

/** How it looks in the gallery. */
export const emailPreview = questionPreview('email', emailView, {
  question: { type: 'email', label: { en: 'Email address', cy: 'Cyfeiriad e-bost' }, category: 'contact' },
  filled: 'name@example.com',
  wrong: { 'not an address': { email: 'name' } },
})
