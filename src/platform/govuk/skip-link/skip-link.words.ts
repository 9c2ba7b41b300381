import type { Text } from '#core/text.ts'

export const skipWords: Text = { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' }
