import type { Text } from '#core/text.ts'

/** What was heard, decided and why, in the organisation's languages, by a role. */
export interface Answering {
  readonly heard: Text
  readonly decided: Text
  readonly why: Text
  readonly answerer: Text
}

/** The same as it was published; a later one has a higher number. */
export interface Response extends Answering {
  readonly version: string
  readonly number: number
  readonly publishedOn: string
}
