import type { Locale } from '#core/text.ts'

const welsh = /^\/cy(?=[/?]|$)/

/** The address without the `/cy` of Welsh, always with a path: `/cy/barchester?a=1` → `/barchester?a=1`, `/cy` → `/`. */
export const withoutLocale = (url: string): string => {
  const rest = url.replace(welsh, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** The language that an address asks for: Welsh under `/cy`, else English. */
export const localeOf = (url: string): Locale => (welsh.test(url) ? 'cy' : 'en')

/** A path of this node in a language: `/home` → `/cy/home`. Absolute addresses and paths that say it already stay. */
export const inLanguage = (path: string, locale: Locale): string =>
  locale === 'en' || !path.startsWith('/') || path.startsWith('//') || welsh.test(path) ? path : `/cy${path}`
