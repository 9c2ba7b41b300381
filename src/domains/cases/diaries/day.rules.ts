import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import type { Text } from '#core/text.ts'

/** Somebody who comes: what staff need to know to meet them. */
export interface Comer {
  readonly appointment: string
  readonly caseId: string
  readonly link: string | null
  readonly question: string
  readonly reference: string
  readonly service: Text
  readonly stage: Text
  readonly name: string
  readonly phone: string | undefined
  readonly address: readonly string[]
  readonly paid: boolean
  readonly asked: boolean
  /** what whoever meets them has to know: the warnings that hold today */
  readonly warnings: readonly Text[]
}

/** A slot with those who come. `hidden`: more of them, whose requests are not open to whoever looks. */
export interface SlotOfDay {
  readonly id: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly capacity: number
  readonly taken: number
  readonly closed: boolean
  readonly comers: readonly Comer[]
  readonly hidden: number
}

/** A day so many days on. */
export const daysOn = (day: string, days: number): string => isoOfDay((dayOfIso(day) ?? 0) + days)

/** How full a diary is on each day: ISO date, places taken and given, and those taken at times that are given no more. */
export interface DayLoad {
  readonly on: string
  readonly taken: number
  readonly capacity: number
  readonly toMove: number
}
