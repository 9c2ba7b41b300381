import type { Locale } from '#core/text.ts'
import { type Attributes, attributes } from './attributes.ts'
import type { Plurals } from './words.ts'

/** What govuk-frontend's JavaScript says, by its key in kebab-case: one text, or a text for each plural form. */
export type Translations = Readonly<Record<string, string | Plurals | undefined>>

const entries = ([key, message]: readonly [string, string | Plurals | undefined]): [string, string][] => {
  if (message === undefined || message === '') return []
  if (typeof message === 'string') return [[`data-i18n.${key}`, message]]
  return Object.entries(message).map(([form, text]) => [`data-i18n.${key}.${form}`, text])
}

/**
 * The data-i18n attributes by which a component's JavaScript learns its words: those given, and in Welsh our own for
 * the rest (the script itself knows English only).
 */
export const translations = (given: Translations, locale: Locale | undefined, welsh: Translations): Attributes => {
  const own = locale === 'cy' ? welsh : {}
  const known = Object.fromEntries(Object.entries(given).filter(([, message]) => message !== undefined))
  return Object.fromEntries(Object.entries({ ...own, ...known }).flatMap(entries))
}

/** The same, as they stand in a tag. */
export const translationAttributes = (...given: Parameters<typeof translations>) => attributes(translations(...given))
