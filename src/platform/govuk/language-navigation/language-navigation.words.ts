import type { Text } from '#core/text.ts'

export const languageLabel: Text = { en: 'Language', cy: 'Iaith' }
