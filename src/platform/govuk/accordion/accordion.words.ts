import type { Translations } from '../translations.ts'

/** What the buttons say in Welsh. */
export const accordionWords: Translations = {
  'hide-all-sections': 'Cuddio pob adran',
  'hide-section': 'Cuddio',
  'hide-section-aria-label': 'Cuddio’r adran hon',
  'show-all-sections': 'Dangos pob adran',
  'show-section': 'Dangos',
  'show-section-aria-label': 'Dangos yr adran hon',
}
