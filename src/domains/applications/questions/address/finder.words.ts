import type { Text } from '#core/text.ts'

/** The words of looking an address up. */
export const finderWords = {
  building: { en: 'House number or name (optional)', cy: 'Rhif neu enw’r tŷ (dewisol)' },
  find: { en: 'Find address', cy: 'Dod o hyd i’r cyfeiriad' },
  pick: { en: 'Select an address', cy: 'Dewiswch gyfeiriad' },
  one: { en: '1 address found', cy: 'Cafwyd hyd i 1 cyfeiriad' },
  several: { en: '{n} addresses found', cy: 'Cafwyd hyd i {n} cyfeiriad' },
  use: { en: 'Use this address', cy: 'Defnyddio’r cyfeiriad hwn' },
  byHand: { en: 'Enter the address by hand', cy: 'Rhoi’r cyfeiriad â llaw' },
  notThere: { en: 'I cannot find the address in the list', cy: 'Ni allaf ddod o hyd i’r cyfeiriad yn y rhestr' },
  another: { en: 'Find a different address by its postcode', cy: 'Dod o hyd i gyfeiriad arall wrth ei god post' },
  none: {
    en: 'We have no address for {postcode}. Check the postcode, or enter the address by hand.',
    cy: 'Nid oes gennym gyfeiriad ar gyfer {postcode}. Gwiriwch y cod post, neu rhowch y cyfeiriad â llaw.',
  },
  noSuchHouse: {
    en: 'We found no such house at {postcode}. These are all the addresses that we have there.',
    cy: 'Ni chawsom hyd i dŷ o’r fath yn {postcode}. Dyma’r holl gyfeiriadau sydd gennym yno.',
  },
  unavailable: {
    en: 'We cannot look addresses up at the moment. Enter the address by hand.',
    cy: 'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Rhowch y cyfeiriad â llaw.',
  },
  limited: {
    en: 'Too many addresses have been looked up from where you are. Enter the address by hand, or try again in 10 minutes.',
    cy: 'Mae gormod o gyfeiriadau wedi’u chwilio o’r lle rydych chi. Rhowch y cyfeiriad â llaw, neu rhowch gynnig arall arni ymhen 10 munud.',
  },
  areaHint: {
    en: 'Leave this if you are not sure: we know it for most postcodes, and ask again where we do not.',
    cy: 'Gadewch hwn os nad ydych yn siŵr: rydym yn ei wybod ar gyfer y rhan fwyaf o godau post, ac yn gofyn eto lle nad ydym.',
  },
} as const satisfies Readonly<Record<string, Text>>
