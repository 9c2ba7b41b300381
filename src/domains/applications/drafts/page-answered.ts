import type { Form } from '#engine/questions/question-kind.ts'
import type { GivenFile, RefusedGiven } from './given-files.rules.ts'
import type { JourneyAt } from './load-journey.ts'

/** What a person did on a page: the form as typed, and the token of their browser's session. */
export interface PageAnswered {
  readonly at: JourneyAt
  /** the organisation that keeps the place's accounts */
  readonly host: string
  readonly page: string
  readonly form: Form
  /** files that came with the form, already stored */
  readonly files: readonly GivenFile[]
  /** files that came with it and were not taken */
  readonly refused: readonly RefusedGiven[]
  readonly changing: boolean
  /** what a look-up of addresses outside has answered */
  readonly ahead: unknown
  token(): string
}
