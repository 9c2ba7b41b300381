import type { Text } from '#core/text.ts'

/** An area of a pilot: as addresses have it, and as people say it. */
export interface PilotArea {
  readonly area: string
  readonly name: Text
}

/** For whom a pilot is: what staff of these teams key in, and whoever says that the address is in one of these areas. */
export interface PilotOf {
  readonly teams: readonly string[]
  readonly areas: readonly PilotArea[]
  /** its last day, ISO */
  readonly until: string
}

/** A version that some use beside the one that is live. */
export interface Pilot extends PilotOf {
  readonly id: string
  readonly hash: string
  /** its first day, ISO */
  readonly from: string
  readonly endedAt: Temporal.Instant | null
}

/** Is it still used? The last day counts; nobody has to end it then. */
export const isRunning = ({ until, endedAt }: Pick<Pilot, 'until' | 'endedAt'>, today: string): boolean =>
  endedAt === null && until >= today
