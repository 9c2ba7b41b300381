import { inLocale, type Locale, type Text } from '#core/text.ts'

/** The plural forms of CLDR that Welsh tells apart; English uses `one` and `other`. */
export type Plurals = Readonly<Record<string, string>>

/**
 * The words a component says by itself: what the caller gave, else its own words in the page's language.
 * An empty string is kept: it means that nothing shall be said.
 */
export const ownWords = (given: string | undefined, words: Text, locale: Locale | undefined): string =>
  given ?? inLocale(words, locale ?? 'en')
