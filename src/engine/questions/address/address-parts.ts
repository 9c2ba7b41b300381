import type { Text } from '#core/text.ts'

/** The boxes of an address, in order, with the words that name each in a message. `cy` follows "Rhaid". */
export const addressParts = {
  line1: { en: 'Address line 1', cy: 'i linell 1 y cyfeiriad' },
  line2: { en: 'Address line 2', cy: 'i linell 2 y cyfeiriad' },
  town: { en: 'Town or city', cy: 'i’r dref neu’r ddinas' },
  county: { en: 'County', cy: 'i’r sir' },
  postcode: { en: 'Postcode', cy: 'i’r cod post' },
} as const satisfies Readonly<Record<string, Text>>
export type AddressPart = keyof typeof addressParts

/** The names of an address's boxes, in order. */
export const addressBoxes = Object.keys(addressParts) as readonly AddressPart[]
