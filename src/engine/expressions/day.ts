import { dayOfIso, daysInMonth, isoOfDay, numberOfDay, partsOfDay } from '#core/days/civil-day.ts'

/**
 * A date as expressions see it: a calendar day without a time or a zone. Made from ISO 8601 'YYYY-MM-DD'; throws a
 * RangeError when that is no real date.
 */
export class Day {
  readonly iso: string
  /** days since 1970-01-01: what is compared and counted */
  readonly number: number

  constructor(iso: string) {
    const number = dayOfIso(iso)
    if (number === undefined) throw new RangeError(`'${iso}' is not a date`)
    this.iso = iso
    this.number = number
  }

  /** Below 0 when this day is before the other, 0 on the same day. */
  compare(other: Day): number {
    return this.number - other.number
  }

  addDays(count: number): Day {
    return new Day(isoOfDay(this.number + count))
  }

  /** The same day of the month so many months on, or the last of that month when it has no such day. */
  addMonths(count: number): Day {
    const { year, month, day } = partsOfDay(this.number)
    const months = year * 12 + month - 1 + count
    const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
    return new Day(isoOfDay(numberOfDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))))
  }

  toJSON(): string {
    return this.iso
  }
}

/**
 * Whole years from a date of birth to a day, negative before birth. A person born on 29 February is a year older on
 * 1 March of a common year, as the law of England and Wales has it.
 */
export const ageOn = (birth: Day, day: Day): number => {
  const from = partsOfDay(birth.number)
  const to = partsOfDay(day.number)
  const before = to.month < from.month || (to.month === from.month && to.day < from.day)
  return to.year - from.year - (before ? 1 : 0)
}

/** Whole months from one day to another; 31 January to 28 February is none. Negative when `to` comes first. */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to.number < from.number) return -monthsBetween(to, from)
  const [a, b] = [partsOfDay(from.number), partsOfDay(to.number)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}
