import type { Text } from '#core/text.ts'

/** What a screen reader hears before the message. */
export const errorWord: Text = { en: 'Error', cy: 'Gwall' }
