import type { Text } from '#core/text.ts'
import type { Translations } from '../translations.ts'

export const emergencyWord: Text = { en: 'Emergency', cy: 'Argyfwng' }
export const exitWords: Text = { en: 'Exit this page', cy: 'Gadael y dudalen hon' }

/** What the script says in Welsh while Shift is pressed. */
export const exitScriptWords: Translations = {
  activated: 'Wrthi’n llwytho.',
  'timed-out': 'Mae ‘gadael y dudalen hon’ wedi dod i ben.',
  'press-two-more-times': 'Shift, pwyswch ddwywaith eto i adael.',
  'press-one-more-time': 'Shift, pwyswch unwaith eto i adael.',
}
