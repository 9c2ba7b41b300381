import type { Text } from '#core/text.ts'

/** Words of a design as a text by language: a bare string is English. */
export const textOf = (words: string | Readonly<Record<string, string>> | undefined): Text =>
  words === undefined ? {} : typeof words === 'string' ? { en: words } : words
