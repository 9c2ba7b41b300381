import type { Locale } from '../text.ts'

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
}

/** An ISO date in words: `2026-04-01` → `1 April 2026`, in Welsh `1 Ebrill 2026`. */
export const longDate = (iso: string, locale: Locale): string => {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[locale][(month ?? 1) - 1]} ${year}`
}
