import { questionPreview } from '../question-preview.ts'
import { urlView } from './url.view.ts'

/** How it looks in the gallery. */
export const urlPreview = questionPreview('url', urlView, {
  question: { type: 'url', label: { en: 'Website of the business', cy: 'Gwefan y busnes' }, category: 'contact' },
  filled: 'https://www.example.com/',
  wrong: { 'not the web': { url: 'ftp://example.com' } },
})
