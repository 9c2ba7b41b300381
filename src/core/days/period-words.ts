import { inLocale, type Locale, type Text } from '../text.ts'

const units: Readonly<Record<string, { readonly one: Text; readonly more: Text }>> = {
  'working day': {
    one: { en: 'working day', cy: 'diwrnod gwaith' },
    more: { en: 'working days', cy: 'diwrnod gwaith' },
  },
  day: { one: { en: 'day', cy: 'diwrnod' }, more: { en: 'days', cy: 'diwrnod' } },
  week: { one: { en: 'week', cy: 'wythnos' }, more: { en: 'weeks', cy: 'wythnos' } },
  month: { one: { en: 'month', cy: 'mis' }, more: { en: 'months', cy: 'mis' } },
  year: { one: { en: 'year', cy: 'flwyddyn' }, more: { en: 'years', cy: 'o flynyddoedd' } },
}

/** A period as designs write it in words: `3 working days` → `3 diwrnod gwaith`. What is no period stays as it is. */
export const periodWords = (period: string, locale: Locale): string => {
  const [, count, unit] = /^(\d+) (working day|day|week|month|year)s?$/.exec(period) ?? []
  const known = units[unit ?? '']
  return known ? `${count} ${inLocale(count === '1' ? known.one : known.more, locale)}` : period
}
