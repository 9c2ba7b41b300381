import { inLocale, type Locale, type Text } from '#core/text.ts'

/** A piece of a form on paper, in the language that it is printed in: what both its PDF and its page are made of. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  /** words in the small Markdown of designs */
  | { readonly kind: 'text'; readonly words: string }
  /** an address, a line each */
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** what to do next, set off from the rest */
  | { readonly kind: 'note'; readonly words: string; readonly items: readonly string[] }
  | {
      readonly kind: 'question'
      readonly number: string
      readonly label: string
      readonly hints: readonly string[]
      readonly write: Write | undefined
    }
  /** from here on a sheet of its own */
  | { readonly kind: 'sheet' }

/** Where an answer is written. */
export type Write =
  | {
      readonly kind: 'ticks'
      readonly choices: readonly { readonly label: string; readonly hint?: string | undefined }[]
    }
  | {
      readonly kind: 'lines'
      readonly lines: number
      readonly before?: string | undefined
      readonly after?: string | undefined
    }
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  | {
      readonly kind: 'boxes'
      readonly groups: readonly { readonly label?: string | undefined; readonly boxes: number }[]
    }

/** Words with {names} filled in. */
export const filled = (text: string, fill: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole)

/** What says a text in one language, with {names} filled in. */
export type Say = (text: Text | undefined, fill?: Readonly<Record<string, string>>) => string

export const sayIn =
  (locale: Locale): Say =>
  (text, fill = {}) =>
    filled(inLocale(text, locale), fill)
