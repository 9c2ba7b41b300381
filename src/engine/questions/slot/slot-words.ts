import { dayOfIso, weekday } from '#core/days/civil-day.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { dateWords } from '../date/date-words.ts'
import { timeWords } from '../time/time.ts'

/** The names of the days of the week, Sunday first. */
export const weekdayNames: readonly Text[] = [
  { en: 'Sunday', cy: 'Dydd Sul' },
  { en: 'Monday', cy: 'Dydd Llun' },
  { en: 'Tuesday', cy: 'Dydd Mawrth' },
  { en: 'Wednesday', cy: 'Dydd Mercher' },
  { en: 'Thursday', cy: 'Dydd Iau' },
  { en: 'Friday', cy: 'Dydd Gwener' },
  { en: 'Saturday', cy: 'Dydd Sadwrn' },
]

/** An ISO date with its day of the week: 'Monday 11 May 2026', 'Dydd Llun 11 Mai 2026'. */
export const dayWords = (iso: string, locale: Locale): string => {
  const name = weekdayNames[weekday(dayOfIso(iso) ?? 0)]
  return `${name ? inLocale(name, locale) : ''} ${dateWords(iso, locale)}`
}

/** Two times of a day: '9am to midday', '9am i hanner dydd'. */
export const timesWords = (from: string, to: string, locale: Locale): string =>
  `${timeWords(from, locale)} ${locale === 'cy' ? 'i' : 'to'} ${timeWords(to, locale)}`

/** The same where a line begins with it: 'Midday to 5pm'. */
export const timesLine = (from: string, to: string, locale: Locale): string => {
  const text = timesWords(from, to, locale)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A time in a diary, whole: 'Monday 11 May 2026, 7am to midday'. */
export const slotWords = (
  { on, from, to }: { readonly on: string; readonly from: string; readonly to: string },
  locale: Locale,
): string => `${dayWords(on, locale)}, ${timesWords(from, to, locale)}`
