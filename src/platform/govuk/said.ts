import { type Html, isHtml } from '#platform/views/html.ts'
import type { Attributes } from './attributes.ts'

/** What a component says: a string is text and is escaped, Html is markup. */
export type Content = string | Html

/** Something said with classes and attributes of its own. */
export interface Worded {
  readonly text?: Content | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The long form of what may be given in short: `'Full name'` is `{ text: 'Full name' }`. Empty text is nothing. */
export const said = <T extends { readonly text?: Content | undefined }>(
  given: Content | T | undefined,
): T | { readonly text: Content } | undefined => {
  if (given === undefined || given === '') return undefined
  return typeof given === 'string' || isHtml(given) ? { text: given } : given
}

/** One that may be absent in a list, so that a caller can write `condition && item`. */
export type Perhaps<T> = T | false | null | undefined

/** Those of a list that are there, each with its place in the list counted from one (ids are made from that place). */
export const present = <T>(items: readonly Perhaps<T>[] | undefined): readonly { item: T; place: number }[] =>
  (items ?? []).flatMap((item, i) => (item ? [{ item, place: i + 1 }] : []))
