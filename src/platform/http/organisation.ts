import type { Locale, Text } from '#core/text.ts'

/** An organisation of the place, as the edge and the layout need it: a row of `places.organisation`. */
export interface Organisation {
  readonly id: string
  readonly slug: string
  readonly name: Text
  /** is it the node's host organisation? */
  readonly host: boolean
  /** the languages that it must serve */
  readonly locales: readonly Locale[]
  /** the brand's name and colours, as the place domain keeps them */
  readonly brand?: unknown
  /** phone, opening hours and where the counter is */
  readonly contact?: unknown
}

/** Where the edge looks organisations up: a small cache in front of `places.organisation`, a second old at most. */
export interface Organisations {
  /** undefined where the slug is nobody's */
  bySlug(slug: string): Organisation | undefined
  host(): Organisation
}
