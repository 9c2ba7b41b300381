import { noPostcode, nothingPicked, wrongPostcode } from '../../addresses/finder.rules.ts'
import { questionPreview } from '../question-preview.ts'
import { addressView } from './address.view.ts'

const postcode = 'BA1 1AD'
const list = [1, 2, 3].map((n) => ({ value: `99900000000${n}`, text: `${n} High Street, Barchester` }))

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
  more: {
    'looked up, not yet asked for': { findings: {} },
    'no postcode to find by': { findings: {}, form: {}, problems: [noPostcode('address')] },
    'half a postcode to find by': {
      findings: {},
      form: { 'address.find': 'BA1' },
      problems: [wrongPostcode('address')],
    },
    'looked up, one address': { findings: { address: { postcode, list: list.slice(0, 1) } } },
    'looked up, several addresses': { findings: { address: { postcode, list } } },
    'nothing chosen from the list': {
      findings: { address: { postcode, list } },
      form: { 'address.find': postcode },
      problems: [nothingPicked('address')],
    },
    'looked up, no such house': { findings: { address: { postcode, list, said: 'no-such-house' } } },
    'looked up, no such postcode': { findings: { address: { postcode: 'SW1A 2AA', list: [], said: 'none' } } },
    'looked up, no answer': { findings: { address: { postcode, list: [], said: 'unavailable' } } },
    'looked up, too often': { findings: { address: { postcode, list: [], said: 'limited' } } },
    'looked up, chosen': {
      findings: {},
      form: {
        'address.uprn': '999000000002',
        'address.line1': '2 High Street',
        'address.town': 'Barchester',
        'address.postcode': postcode,
      },
    },
  },
  context: { areaOptions: [{ value: 'barchester', text: 'Barchester City Council' }] },
})
