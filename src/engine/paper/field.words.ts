import type { Text } from '#core/text.ts'

/** Words beside the boxes and lines of a paper form. */
export const fieldWords = {
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  first: { en: 'First name', cy: 'Enw cyntaf' },
  last: { en: 'Last name', cy: 'Cyfenw' },
  line1: { en: 'Address line 1', cy: 'Llinell 1 y cyfeiriad' },
  line2: { en: 'Address line 2', cy: 'Llinell 2 y cyfeiriad' },
  town: { en: 'Town or city', cy: 'Tref neu ddinas' },
  county: { en: 'County', cy: 'Sir' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
  tickOne: { en: 'Tick one box.', cy: 'Ticiwch un blwch.' },
  tickAny: { en: 'Tick all that apply.', cy: 'Ticiwch bob un sy’n berthnasol.' },
  slot: {
    en: 'Write the days and times that suit you. We choose one of them that is free, and tell you which.',
    cy: 'Ysgrifennwch y dyddiau a’r amserau sy’n gyfleus i chi. Byddwn yn dewis un ohonynt sydd ar gael, ac yn dweud wrthych pa un.',
  },
  place: {
    en: 'Describe the place so that we can find it: the street, a house number, what stands near.',
    cy: 'Disgrifiwch y lle fel y gallwn ddod o hyd iddo: y stryd, rhif tŷ, yr hyn sydd gerllaw.',
  },
  enclose: {
    en: 'Send a copy with this form, not the original. Write the number of this question on it.',
    cy: 'Anfonwch gopi gyda’r ffurflen hon, nid y gwreiddiol. Ysgrifennwch rif y cwestiwn hwn arno.',
  },
  encloseMany: {
    en: 'Send copies with this form, not the originals: {most} at most. Write the number of this question on each.',
    cy: 'Anfonwch gopïau gyda’r ffurflen hon, nid y rhai gwreiddiol: {most} ar y mwyaf. Ysgrifennwch rif y cwestiwn hwn ar bob un.',
  },
} as const satisfies Readonly<Record<string, Text>>
