import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Where is this for?', cy: 'Ar gyfer ble mae hyn?' },
  why: {
    en: 'For now, we ask for this in a new way in some areas. We only use where it is to show you the right form.',
    cy: 'Am y tro, rydym yn gofyn am hyn mewn ffordd newydd mewn rhai ardaloedd. Dim ond i ddangos y ffurflen gywir i chi y defnyddiwn y lleoliad.',
  },
  postcode: { en: 'Postcode of the address that this is about', cy: 'Cod post y cyfeiriad y mae hyn yn ymwneud ag ef' },
  postcodeHint: { en: 'For example, BA1 1AD. We do not keep it.', cy: 'Er enghraifft, BA1 1AD. Ni fyddwn yn ei gadw.' },
  noPostcode: { en: 'Enter a full UK postcode', cy: 'Rhowch god post llawn yn y DU' },
  which: { en: 'Which of these areas is the address in?', cy: 'Ym mha un o’r ardaloedd hyn mae’r cyfeiriad?' },
  notSure: {
    en: 'We cannot tell from the postcode.',
    cy: 'Ni allwn ddweud o’r cod post.',
  },
  none: { en: 'None of these, or I do not know', cy: 'Dim un o’r rhain, neu nid wyf yn gwybod' },
  noArea: { en: 'Select the area that the address is in', cy: 'Dewiswch yr ardal y mae’r cyfeiriad ynddi' },
} as const satisfies Record<string, Text>
