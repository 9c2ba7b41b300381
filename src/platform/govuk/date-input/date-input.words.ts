import type { Text } from '#core/text.ts'

/** The three boxes of a date, by the last part of their name. */
export const datePartWords: Readonly<Record<string, Text>> = {
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
}
