import type { Text } from '#core/text.ts'

/** What a screen reader hears in place of the exclamation mark. */
export const warningWord: Text = { en: 'Warning', cy: 'Rhybudd' }
