import { bankHolidays, type Nation } from './bank-holidays.ts'
import { partsOfDay, weekday } from './civil-day.ts'

/** When an organisation works: the bank holidays of its nation, and the days it is closed besides (day numbers). */
export interface WorkCalendar {
  readonly nation: Nation
  readonly closed: ReadonlySet<number>
}

const isClosed = (number: number, calendar: Nation | WorkCalendar): boolean =>
  typeof calendar === 'string'
    ? bankHolidays(partsOfDay(number).year, calendar).has(number)
    : calendar.closed.has(number) || isClosed(number, calendar.nation)

/** Whether a day (its number, civil-day.ts) is worked: no Saturday, Sunday, bank holiday of the nation or closed day. */
export const isWorkingDay = (number: number, calendar: Nation | WorkCalendar = 'ENG'): boolean =>
  weekday(number) % 6 !== 0 && !isClosed(number, calendar)

/**
 * How many working days come after `from` up to and including `to` (day numbers): Friday to the next Monday is 1.
 * Negative when `to` is the earlier. More than 100 years apart is refused with a RangeError, to bound the work.
 */
export const workingDaysBetween = (from: number, to: number, calendar: Nation | WorkCalendar = 'ENG'): number => {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  if (to - from > 36600) throw new RangeError('the days are more than 100 years apart')
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day, calendar)) count++
  return count
}

/** The day number that is `count` working days after `from` (before it when negative); 0 gives `from` itself. */
export const addWorkingDays = (from: number, count: number, calendar: Nation | WorkCalendar = 'ENG'): number => {
  if (Math.abs(count) > 25000) throw new RangeError('more than 100 years of working days')
  const step = Math.sign(count)
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day += step
    if (isWorkingDay(day, calendar)) left--
  }
  return day
}
