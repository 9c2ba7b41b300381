import { numberOfDay, weekday } from './civil-day.ts'

/** A part of the United Kingdom with bank holidays of its own (ISO 3166-2 letters). */
export const nations = ['ENG', 'WLS', 'SCT', 'NIR'] as const
export type Nation = (typeof nations)[number]

/**
 * Days proclaimed once: added, or moved from their usual place (`instead of` is left out). England, Wales, Scotland and
 * Northern Ireland alike, from https://www.gov.uk/bank-holidays and the proclamations in the London Gazette.
 */
const added = [
  [2002, 6, 3],
  [2011, 4, 29],
  [2012, 6, 5],
  [2022, 6, 3],
  [2022, 9, 19],
  [2023, 5, 8],
] as const
/** For one nation alone: Scotland's World Cup day, proclaimed on 3 February 2026 (https://www.gov.uk/bank-holidays). */
const addedIn: Readonly<Record<Nation, readonly (readonly [number, number, number])[]>> = {
  ENG: [],
  WLS: [],
  SCT: [[2026, 6, 15]],
  NIR: [],
}
const moved: Readonly<Record<string, readonly [number, number]>> = {
  'spring 2002': [6, 4],
  'spring 2012': [6, 4],
  'early may 2020': [5, 8],
  'spring 2022': [6, 2],
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
const easterSunday = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return numberOfDay(year, Math.floor(f / 31), (f % 31) + 1)
}

const mondayFrom = (number: number): number => number + ((8 - weekday(number)) % 7)
const lastMonday = (year: number, month: number): number => mondayFrom(numberOfDay(year, month, 25))
/** The day itself on a weekday, else the next Monday. */
const orMonday = (number: number): number => (weekday(number) % 6 === 0 ? mondayFrom(number) : number)

/** Two fixed days in a row, each moved to the next free weekday when it falls on a weekend. */
const pair = (first: number): readonly number[] => {
  const day = weekday(first)
  if (day === 5) return [first, first + 3] // Friday, Monday
  if (day === 6) return [first + 2, first + 3] // Monday, Tuesday
  if (day === 0) return [first + 1, first + 2]
  return [first, first + 1]
}

const compute = (year: number, nation: Nation): readonly number[] => {
  const place = (name: string, usual: number): number => {
    const date = moved[`${name} ${year}`]
    return date ? numberOfDay(year, date[0], date[1]) : usual
  }
  const easter = easterSunday(year)
  const newYear = numberOfDay(year, 1, 1)
  const days = [
    ...(nation === 'SCT' ? pair(newYear) : [orMonday(newYear)]),
    easter - 2,
    place('early may', mondayFrom(numberOfDay(year, 5, 1))),
    // Scotland keeps the last Monday of May since 1971 as well
    place('spring', lastMonday(year, 5)),
    ...pair(numberOfDay(year, 12, 25)),
    ...[...added, ...addedIn[nation]].filter(([y]) => y === year).map(([y, month, day]) => numberOfDay(y, month, day)),
  ]
  if (nation === 'SCT') days.push(mondayFrom(numberOfDay(year, 8, 1)), orMonday(numberOfDay(year, 11, 30)))
  else days.push(easter + 1, lastMonday(year, 8))
  if (nation === 'NIR') days.push(orMonday(numberOfDay(year, 3, 17)), orMonday(numberOfDay(year, 7, 12)))
  return days
}

const known = new Map<string, ReadonlySet<number>>()

/**
 * The bank holidays of a year in a nation, as day numbers (civil-day.ts), substitute days in place of those that fall on
 * a weekend: Banking and Financial Dealings Act 1971 with the days proclaimed since. Right from 1996 on.
 */
export const bankHolidays = (year: number, nation: Nation): ReadonlySet<number> => {
  const key = `${nation} ${year}`
  const found = known.get(key) ?? new Set(compute(year, nation))
  known.set(key, found)
  return found
}
