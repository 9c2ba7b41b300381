import type { Text } from '#core/text.ts'
import type { Translations } from '../translations.ts'

export const showWord: Text = { en: 'Show', cy: 'Dangos' }
export const showPassword: Text = { en: 'Show password', cy: 'Dangos y cyfrinair' }

/** What the button and the announcements say in Welsh. */
export const passwordWords: Translations = {
  'show-password': 'Dangos',
  'hide-password': 'Cuddio',
  'show-password-aria-label': 'Dangos y cyfrinair',
  'hide-password-aria-label': 'Cuddio’r cyfrinair',
  'password-shown-announcement': 'Mae eich cyfrinair i’w weld',
  'password-hidden-announcement': 'Mae eich cyfrinair wedi’i guddio',
}
