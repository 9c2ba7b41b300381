/** A language tag (BCP 47) that Moothall's own words come in. A place may add more for its designs. */
export type Locale = 'en' | 'cy'

/** One text in several languages, keyed by language tag: `{ en: 'Pay', cy: 'Talu' }`. */
export type Text = Readonly<Record<string, string>>

/**
 * The words of a text in the language asked for, else in English, else in whatever language it has.
 * A design that lacks a language its place requires is refused at publication, so the fallback is seen only in previews.
 */
export const inLocale = (text: Text | undefined, locale: Locale): string =>
  text?.[locale] ?? text?.en ?? Object.values(text ?? {})[0] ?? ''

/** Text as it is looked for and compared: without case, accents and apostrophes. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
