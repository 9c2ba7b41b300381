import type { Text } from '#core/text.ts'

/** Somebody who works at the organisation today. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly team: string | null
  /** the last day (ISO) that they are away, where they are away today, and who covers */
  readonly awayUntil: string | null
  readonly cover: string | null
}

/** A team of the organisation. */
export interface Team {
  readonly id: string
  readonly name: Text
  readonly code: string | null
}
