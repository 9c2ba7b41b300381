/** Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar: quick to compare, count and step. */

/** The number of the day `year`-`month`-`day`; the parts must be a real date. Works for years 1 to 9999. */
export const numberOfDay = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The year, month (1-12) and day of the month of a day's number. */
export const partsOfDay = (number: number): { year: number; month: number; day: number } => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** How many days a month has (1 = January). */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** ISO 8601 'YYYY-MM-DD' of a day's number. */
export const isoOfDay = (number: number): string => {
  const { year, month, day } = partsOfDay(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number that the digits from `start` to `end` spell; NaN where one is none. By hand: it is called very often. */
const digits = (text: string, start: number, end: number): number => {
  let number = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** The number of the day 'YYYY-MM-DD' (ISO 8601), or undefined when that is no real date. */
export const dayOfIso = (iso: string): number | undefined => {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return undefined
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)]
  // written so that NaN fails too
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? numberOfDay(year, month, day) : undefined
}

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7
