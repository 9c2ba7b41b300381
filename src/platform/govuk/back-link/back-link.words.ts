import type { Text } from '#core/text.ts'

export const backWord: Text = { en: 'Back', cy: 'Yn ôl' }
