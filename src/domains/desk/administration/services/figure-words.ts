import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import type { Locale } from '#core/text.ts'
import type { Parameter } from '../../../designs/adopting/figures.rules.ts'

const yes = { en: ['yes', 'no'], cy: ['ie', 'na'] } as const

/** How many of something a value holds; in Welsh a noun after a number is singular. */
const counted = (count: number, of: 'row' | 'figure', locale: Locale): string => {
  if (count === 0) return locale === 'cy' ? 'dim' : 'none'
  if (locale === 'cy') return `${count} ${of === 'row' ? 'rhes' : 'ffigur'}`
  return `${count} ${of}${count === 1 ? '' : 's'}`
}

/** A parameter's value as people read it: money in pounds, dates in words, a table by how many lines it has. */
export const figureWords = ({ type }: Pick<Parameter, 'type'>, value: unknown, locale: Locale): string => {
  if (value === undefined || value === null) return '–'
  switch (type) {
    case 'money':
      return pounds(Number(value))
    case 'yesNo':
      return yes[locale][value === true ? 0 : 1]
    case 'date':
      return longDate(String(value), locale)
    case 'list':
    case 'table':
      return counted((value as readonly unknown[]).length, 'row', locale)
    case 'map':
    case 'record':
    case 'set':
      return typeof value === 'object' ? counted(Object.keys(value).length, 'figure', locale) : String(value)
    default:
      return String(value)
  }
}
