import { questionPreview } from '../question-preview.ts'
import { monthView } from './month.view.ts'

/** How it looks in the gallery. */
export const monthPreview = questionPreview('month', monthView, {
  question: {
    type: 'month',
    label: { en: 'When did your tenancy start?', cy: 'Pryd dechreuodd eich tenantiaeth?' },
    category: 'housing',
    earliest: '2000-01-01',
  },
  filled: '2019-11',
  wrong: { 'no year': { 'month.month': '4' }, 'too early': { 'month.month': 'Mai', 'month.year': '1999' } },
})
