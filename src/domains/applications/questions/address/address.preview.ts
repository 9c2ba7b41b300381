import { questionPreview } from '../question-preview.ts'
import { addressView } from './address.view.ts'

/** How it looks in the gallery. */
export const addressPreview = questionPreview('address', addressView, {
  question: {
    type: 'address',
    label: { en: 'What is your address?', cy: 'Beth yw eich cyfeiriad?' },
    category: 'contact',
  },
  filled: { line1: '1 High Street', town: 'Barchester', postcode: 'BA1 1AA', areas: ['barchester'] },
  wrong: {
    'half a postcode, no council': { 'address.line1': '1 High Street', 'address.postcode': 'BA1', 'address.areas': '' },
  },
  context: { areaOptions: [{ value: 'barchester', text: 'Barchester City Council' }] },
})
