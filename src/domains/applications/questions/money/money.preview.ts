import { questionPreview } from '../question-preview.ts'
import { moneyView } from './money.view.ts'

/** How it looks in the gallery. */
export const moneyPreview = questionPreview('money', moneyView, {
  question: {
    type: 'money',
    label: { en: 'How much is your rent?', cy: 'Faint yw eich rhent?' },
    max: 500000,
    suffix: { en: 'a month', cy: 'y mis' },
  },
  filled: 52550,
  wrong: { 'not money': { money: 'lots' }, 'too much': { money: '5000.01' } },
})
