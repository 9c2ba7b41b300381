import { bankHolidays, type Nation } from './bank-holidays.ts'
import { partsOfDay, weekday } from './civil-day.ts'

/** Whether a day (its number, civil-day.ts) is worked: no Saturday, Sunday or bank holiday of the nation. */
export const isWorkingDay = (number: number, nation: Nation = 'ENG'): boolean =>
  weekday(number) % 6 !== 0 && !bankHolidays(partsOfDay(number).year, nation).has(number)

/**
 * How many working days come after `from` up to and including `to` (day numbers): Friday to the next Monday is 1.
 * Negative when `to` is the earlier. More than 100 years apart is refused with a RangeError, to bound the work.
 */
export const workingDaysBetween = (from: number, to: number, nation: Nation = 'ENG'): number => {
  if (to < from) return -workingDaysBetween(to, from, nation)
  if (to - from > 36600) throw new RangeError('the days are more than 100 years apart')
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day, nation)) count++
  return count
}

/** The day number that is `count` working days after `from` (before it when negative); 0 gives `from` itself. */
export const addWorkingDays = (from: number, count: number, nation: Nation = 'ENG'): number => {
  if (Math.abs(count) > 25000) throw new RangeError('more than 100 years of working days')
  const step = Math.sign(count)
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day += step
    if (isWorkingDay(day, nation)) left--
  }
  return day
}
