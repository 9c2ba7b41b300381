/** Words in the languages that Moothall itself speaks. */
export type Two = Readonly<Record<'en' | 'cy', string>>

/** The same made in each language. */
export const inBoth = (say: (locale: 'en' | 'cy') => string): Two => ({ en: say('en'), cy: say('cy') })

/** Words with {names} filled in. */
export const filled = (words: string, fill: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole)
