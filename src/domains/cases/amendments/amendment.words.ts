import type { Text } from '#core/text.ts'

export const words = {
  corrected: { en: 'Answers that were corrected', cy: 'Atebion a gywirwyd' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  was: { en: 'Was', cy: 'Roedd' },
  is: { en: 'Is', cy: 'Mae' },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  link: { en: 'Correct something you told us', cy: 'Cywiro rhywbeth a ddywedasoch wrthym' },
} as const satisfies Record<string, Text>
