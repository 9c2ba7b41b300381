import type { Locale, Text } from '#core/text.ts'

export const dueWords = {
  due: { en: 'Due', cy: 'Erbyn' },
  none: { en: 'No target', cy: 'Dim targed' },
  today: { en: 'Due today', cy: 'I’w wneud heddiw' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  paused: { en: 'Paused', cy: 'Wedi’i oedi' },
  replyBy: { en: 'Reply expected by', cy: 'Disgwylir ateb erbyn' },
  waits: { en: 'Waiting for the applicant', cy: 'Yn aros am yr ymgeisydd' },
  noReply: { en: 'No reply yet', cy: 'Dim ateb eto' },
} as const satisfies Record<string, Text>

/** So many working days: in Welsh the number 2 softens the noun that follows it. */
const workingDays = (count: number, locale: Locale): string =>
  locale === 'en'
    ? `${count} working day${count === 1 ? '' : 's'}`
    : `${count} ${count === 2 ? 'ddiwrnod' : 'diwrnod'} gwaith`

/** `3 working days left`. */
export const leftWords = (count: number, locale: Locale): string =>
  locale === 'en' ? `${workingDays(count, 'en')} left` : `${workingDays(count, 'cy')} ar ôl`

/** `2 working days overdue`; on the weekend after the last day it is none yet, and only overdue. */
export const overdueWords = (count: number, locale: Locale): string =>
  count === 0
    ? dueWords.overdue[locale]
    : locale === 'en'
      ? `${workingDays(count, 'en')} overdue`
      : `${workingDays(count, 'cy')} yn hwyr`
