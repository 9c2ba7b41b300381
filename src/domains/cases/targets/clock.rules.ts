import { dayOf, zone } from '#core/days/day.ts'
import { daysLeft, dueAfterStop, dueDay, readTarget } from '#core/days/target.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import { isFinal, type Stage } from '../case.rules.ts'

/** The clock of a case: when its stage is due, and what was left of which stage when it was stopped: there is one while it waits. */
export interface Clock {
  readonly dueAt: Temporal.Instant | null
  readonly clockLeft: number | null
  readonly clockStage: string | null
}

/** Midnight at the end of an ISO date in the place's zone. */
export const endOfDay = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant()

/** The last day (ISO) that something is due on, of the instant that ends it. */
export const lastDay = (dueAt: Temporal.Instant): string => dayOf(dueAt.subtract({ seconds: 1 }))

const stopped = (
  clock: Clock,
  from: Stage,
  on: string,
  calendar: WorkCalendar,
): Pick<Clock, 'clockLeft' | 'clockStage'> => {
  if (from.waits) return { clockLeft: clock.clockLeft, clockStage: clock.clockStage }
  const target = readTarget(from.target)
  if (!target || !clock.dueAt) return { clockLeft: null, clockStage: from.id }
  return { clockLeft: daysLeft(target, lastDay(clock.dueAt), on, calendar), clockStage: from.id }
}

/**
 * The clock of a case that comes to a stage on a day (ISO). A stage that waits for the applicant stops the clock of the one
 * before it, and has a due day of its own: by when they should reply. Back in the stage that was stopped, what was left goes
 * on; any other stage begins its own target. `from` is undefined for a case that is new.
 */
export const clockAt = (
  stage: Stage,
  from: (Clock & { readonly stage: Stage }) | undefined,
  on: string,
  calendar: WorkCalendar,
): Clock => {
  const none = { clockLeft: null, clockStage: null }
  const target = readTarget(stage.target)
  if (isFinal(stage)) return { dueAt: null, ...none }
  const held = stage.waits && from ? stopped(from, from.stage, on, calendar) : none
  if (!target) return { dueAt: null, ...held }
  const goesOn = from?.stage.waits && from.clockStage === stage.id && from.clockLeft !== null
  const due = goesOn ? dueAfterStop(target, from.clockLeft, on, calendar) : dueDay(target, on, calendar)
  return { dueAt: endOfDay(due), ...held }
}
