import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import { addWorkingDays, type WorkCalendar } from '#core/days/working-days.ts'
import type { Colleague } from '../assignment/colleague.rules.ts'
import { whoHas } from '../assignment/cover.rules.ts'
import { endOfDay } from './clock.rules.ts'

export type WarningKind = 'dueSoon' | 'overdue' | 'noReply'

/** What is due by then is due soon: the end of the next day that is worked. */
export const soonUntil = (today: string, calendar: WorkCalendar): Temporal.Instant =>
  endOfDay(isoOfDay(addWorkingDays(dayOfIso(today) ?? 0, 1, calendar)))

/** What there is to say of a case that is near its day, or past it. An applicant who still has a day to reply is left in peace. */
export const warningOf = (of: { readonly late: boolean; readonly waits: boolean }): WarningKind | undefined =>
  of.waits ? (of.late ? 'noReply' : undefined) : of.late ? 'overdue' : 'dueSoon'

/**
 * Who is told: the officer, or whoever covers for them; the leads of the team as well once it is late, or when it is
 * nobody's. Where the team has no lead, the leads of the organisation.
 */
export const toTell = (
  of: { readonly kind: WarningKind; readonly assigned: string | null; readonly team: string | null },
  colleagues: readonly Colleague[],
): readonly string[] => {
  const away = colleagues.flatMap(({ id, awayUntil, cover }) =>
    awayUntil ? [{ member: id, cover, until: awayUntil }] : [],
  )
  const officer = colleagues.find(({ id }) => id === of.assigned)?.id
  const leads = colleagues.filter(({ roles }) => roles.includes('lead'))
  const own = leads.filter(({ team }) => team !== null && team === of.team)
  const told = [
    ...(officer ? [officer] : []),
    ...(officer && of.kind !== 'overdue' ? [] : (own.length > 0 ? own : leads).map(({ id }) => id)),
  ]
  return [...new Set(told.map((id) => whoHas(id, away)))]
}
