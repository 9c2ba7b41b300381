import type { Text } from '#core/text.ts'

export const errorSummaryTitle: Text = { en: 'There is a problem', cy: 'Mae yna broblem' }
