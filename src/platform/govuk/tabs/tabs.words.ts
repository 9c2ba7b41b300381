import type { Text } from '#core/text.ts'

export const contentsWord: Text = { en: 'Contents', cy: 'Cynnwys' }
