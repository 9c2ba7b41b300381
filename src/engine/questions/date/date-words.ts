import type { Locale } from '#core/text.ts'

/** The months' names, January first. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
}

/** An ISO month or date ('1950-04', '1950-04-01') as people read it: 'April 1950', '1 Ebrill 1950'. */
export const dateWords = (iso: string, locale: Locale): string => {
  const [year = '', month = '', day] = iso.split('-')
  const words = `${monthNames[locale][Number(month) - 1] ?? month} ${Number(year)}`
  return day === undefined ? words : `${Number(day)} ${words}`
}
