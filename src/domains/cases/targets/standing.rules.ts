import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { type WorkCalendar, workingDaysBetween } from '#core/days/working-days.ts'
import { lastDay } from './clock.rules.ts'

/** How a case stands against its target; days are working days of the organisation, never negative. */
export type DueStanding =
  | { readonly kind: 'closed' }
  | { readonly kind: 'none' }
  /** it waits for the applicant, who should reply by that day; `late`: they have not */
  | { readonly kind: 'paused'; readonly by: string | undefined; readonly late: boolean }
  | { readonly kind: 'overdue'; readonly by: string; readonly days: number }
  | { readonly kind: 'today'; readonly by: string }
  | { readonly kind: 'left'; readonly by: string; readonly days: number }

/** What the standing of a case hangs on. */
export interface Due {
  readonly dueAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly waits: boolean
}

/** How a case stands at a moment, by the organisation's calendar. */
export const standingOf = (due: Due, now: Temporal.Instant, calendar: WorkCalendar): DueStanding => {
  if (due.closedAt) return { kind: 'closed' }
  const late = due.dueAt !== null && Temporal.Instant.compare(due.dueAt, now) <= 0
  const by = due.dueAt ? lastDay(due.dueAt) : undefined
  if (due.waits) return { kind: 'paused', by, late }
  if (by === undefined) return { kind: 'none' }
  const today = dayOf(now)
  const days = workingDaysBetween(dayOfIso(today) ?? 0, dayOfIso(by) ?? 0, calendar)
  if (late) return { kind: 'overdue', by, days: Math.abs(days) }
  return by === today ? { kind: 'today', by } : { kind: 'left', by, days }
}
