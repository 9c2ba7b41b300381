import type { Text } from '#core/text.ts'

export const importantTitle: Text = { en: 'Important', cy: 'Pwysig' }
export const successTitle: Text = { en: 'Success', cy: 'Llwyddiant' }
