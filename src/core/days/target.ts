import { dayOfIso, isoOfDay } from './civil-day.ts'
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from './working-days.ts'

/** How long a stage may take: `3 working days`, `2 weeks`. */
export interface Target {
  readonly count: number
  readonly unit: 'working day' | 'day' | 'week' | 'month'
}

/** Reads a target as designs write it; undefined where there is none. */
export const readTarget = (text: string | undefined): Target | undefined => {
  const [, count, unit] = /^(\d+) (working day|day|week|month)s?$/.exec(text ?? '') ?? []
  return count && unit ? { count: Number(count), unit: unit as Target['unit'] } : undefined
}

const numberOf = (iso: string): number => {
  const number = dayOfIso(iso)
  if (number === undefined) throw new RangeError(`${iso} is no date`)
  return number
}

/**
 * The last day (ISO) of a target whose clock starts on a day (ISO). That day itself does not count: one working day from
 * a Friday is Monday. Days, weeks and months are those of the calendar, whatever is closed; from 31 January one month
 * ends with February.
 */
export const dueDay = (target: Target, from: string, calendar: WorkCalendar): string => {
  if (target.unit === 'working day') return isoOfDay(addWorkingDays(numberOf(from), target.count, calendar))
  return Temporal.PlainDate.from(from)
    .add({ [`${target.unit}s`]: target.count })
    .toString()
}

/**
 * How many days of a target are left on a day (ISO) when it is due on another, in working days or in days of the calendar
 * as the target counts: 0 on the day itself, negative when it is late.
 */
export const daysLeft = (target: Target, due: string, on: string, calendar: WorkCalendar): number =>
  target.unit === 'working day'
    ? workingDaysBetween(numberOf(on), numberOf(due), calendar)
    : numberOf(due) - numberOf(on)

/**
 * The last day (ISO) of a target whose clock was stopped with so many days left and starts again on a day (ISO), which
 * does not count either. What was due on the day it stopped is due on the day it starts again; what was late stays so.
 */
export const dueAfterStop = (target: Target, left: number, on: string, calendar: WorkCalendar): string =>
  isoOfDay(target.unit === 'working day' ? addWorkingDays(numberOf(on), left, calendar) : numberOf(on) + left)
