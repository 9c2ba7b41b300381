import type { Environment } from '@marcbachmann/cel-js'
import type { Nation } from '#core/days/bank-holidays.ts'
import { isoOfDay } from '#core/days/civil-day.ts'
import { addWorkingDays, workingDaysBetween } from '#core/days/working-days.ts'
import { ageOn, Day, monthsBetween } from './day.ts'

/** `amount × part ÷ whole` in whole pence, half up: 2.5 is 3, and -2.5 is -2. */
const portion = (amount: bigint, part: bigint, whole: bigint): bigint => {
  if (whole === 0n) throw new RangeError('a portion of nothing: the whole is 0')
  const sign = whole < 0n ? -1n : 1n
  const [n, d] = [2n * amount * part * sign + whole * sign, 2n * whole * sign]
  // BigInt division cuts towards 0: below 0 that would round up once too often
  return n < 0n && n % d !== 0n ? n / d - 1n : n / d
}

/** The label of the band that a value falls in: band(70, [18, 65, 75]) = '65to74'; 'under18' below, '75plus' above. */
const band = (value: bigint, limits: readonly bigint[]): string => {
  const at = limits.findIndex((limit) => value < limit)
  if (limits.length === 0) return 'all'
  if (at === 0) return `under${limits[0]}`
  if (at < 0) return `${limits.at(-1)}plus`
  const [from, to] = [limits[at - 1], (limits[at] ?? 0n) - 1n]
  return from === to ? `${from}` : `${from}to${to}`
}

const nations = new Set<string>(['ENG', 'WLS', 'SCT', 'NIR'])
const nationOf = (code: string): Nation => {
  if (!nations.has(code)) throw new RangeError(`'${code}' is no nation: ENG, WLS, SCT or NIR`)
  return code as Nation
}

/** A number with decimals as the fraction that it is written as: 12.5 is 125/10. */
const fraction = (value: number): readonly [bigint, bigint] => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to reckon with`)
  const [digits = '0', power = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const shift = Number(power) - decimals.length
  const all = BigInt(whole + decimals)
  return shift >= 0 ? [all * 10n ** BigInt(shift), 1n] : [all, 10n ** BigInt(-shift)]
}

/** `amount × factors`, halves up, each factor taken as it is written. */
const times = (amount: bigint, ...factors: readonly number[]): bigint => {
  const [part, whole] = factors.map(fraction).reduce(([n, d], [m, e]) => [n * m, d * e], [1n, 1n])
  return portion(amount, part, whole)
}
const divided = (amount: bigint, by: number): bigint => {
  const [part, whole] = fraction(by)
  return portion(amount, whole, part)
}

const mostNumbers = 200n
const numbersBelow = (end: bigint): readonly bigint[] => {
  if (end > mostNumbers) throw new RangeError(`No more than ${mostNumbers} numbers`)
  return Array.from({ length: Math.max(0, Number(end)) }, (_, i) => BigInt(i))
}
const last = <T>(values: readonly T[], otherwise: T): T => values.at(-1) ?? otherwise

const limit = (values: readonly bigint[], better: (a: bigint, b: bigint) => boolean): bigint => {
  if (values[0] === undefined) throw new RangeError('the least or the most of an empty list')
  return values.reduce((best, value) => (better(value, best) ? value : best))
}

/**
 * The functions of the design language beside CEL's own, by signature. None reads a clock: the day is always passed in.
 * Day numbers and counts are CEL ints (BigInt at run time).
 */
export const functions: Readonly<Record<string, { does: string; run: (...values: never[]) => unknown }>> = {
  'day(string): Day': { does: 'the date written as YYYY-MM-DD', run: (iso: string) => new Day(iso) },
  'age(Day, Day): int': {
    does: 'whole years from a date of birth to a day: age(birthDate, asOf)',
    run: (birth: Day, on: Day) => BigInt(ageOn(birth, on)),
  },
  'days(Day, Day): int': {
    does: 'days from the first to the second: days(asOf, start)',
    run: (from: Day, to: Day) => BigInt(to.number - from.number),
  },
  'months(Day, Day): int': {
    does: 'whole months from the first to the second',
    run: (from: Day, to: Day) => BigInt(monthsBetween(from, to)),
  },
  'workingDays(Day, Day): int': {
    does: 'working days after the first day, up to and including the second (England and Wales)',
    run: (from: Day, to: Day) => BigInt(workingDaysBetween(from.number, to.number)),
  },
  'workingDays(Day, Day, string): int': {
    does: 'the same in a nation: ENG, WLS, SCT or NIR',
    run: (from: Day, to: Day, nation: string) => BigInt(workingDaysBetween(from.number, to.number, nationOf(nation))),
  },
  'addDays(Day, int): Day': { does: 'so many days on', run: (day: Day, n: bigint) => day.addDays(Number(n)) },
  'addMonths(Day, int): Day': {
    does: 'so many months on, at most the last day of that month',
    run: (day: Day, n: bigint) => day.addMonths(Number(n)),
  },
  'addYears(Day, int): Day': {
    does: 'so many years on; 29 February becomes the 28th',
    run: (day: Day, n: bigint) => day.addMonths(Number(n) * 12),
  },
  'addWorkingDays(Day, int): Day': {
    does: 'so many working days on (England and Wales)',
    run: (day: Day, n: bigint) => new Day(isoOfDay(addWorkingDays(day.number, Number(n)))),
  },
  'portion(int, int, int): int': { does: 'amount × part ÷ whole, halves up: portion(fee, 1, 2)', run: portion },
  'times(int, double): int': { does: 'amount × number, halves up: times(weekly, 52.0)', run: times },
  'divided(int, double): int': { does: 'amount ÷ number, halves up: divided(yearly, 52.0)', run: divided },
  'percent(int, double): int': {
    does: 'so many per cent of an amount, halves up: percent(bill, 12.5)',
    run: (amount: bigint, per: number) => times(amount, per, 0.01),
  },
  'percent(int, double, double): int': {
    does: 'so many per cent of amount × number, rounded once: percent(excess, 52.0, 20.0)',
    run: (amount: bigint, number: number, per: number) => times(amount, number, per, 0.01),
  },
  'last(list<int>, int): int': { does: 'the last of a list; the second where it is empty', run: last },
  'last(list<double>, double): double': { does: 'the same of numbers with decimals', run: last },
  'last(list<string>, string): string': { does: 'the same of texts', run: last },
  'last(list<bool>, bool): bool': { does: 'the same of truth values', run: last },
  'range(int): list<int>': {
    does: 'the whole numbers from 0 up to below a number: range(3) is [0, 1, 2]',
    run: numbersBelow,
  },
  'band(int, list<int>): string': { does: "the band of a value: band(70, [18, 65, 75]) is '65to74'", run: band },
  'sum(list<int>): int': {
    does: 'the sum of whole numbers or pence; of an empty list 0',
    run: (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n),
  },
  'sum(list<double>): double': {
    does: 'the sum of numbers with decimals; of an empty list 0',
    run: (values: readonly number[]) => values.reduce((total, value) => total + value, 0),
  },
  'least(list<int>): int': {
    does: 'the least of whole numbers or pence: least([a, b])',
    run: (values: readonly bigint[]) => limit(values, (a, b) => a < b),
  },
  'most(list<int>): int': {
    does: 'the most of whole numbers or pence: most([a - b, 0])',
    run: (values: readonly bigint[]) => limit(values, (a, b) => a > b),
  },
}

/** Gives an environment the functions above and the comparisons of days. Returns the same environment. */
export const registerFunctions = (environment: Environment): Environment => {
  for (const [signature, { does, run }] of Object.entries(functions)) {
    // async: false keeps cel-js from looking for promises at every call
    environment.registerFunction(signature, { handler: run, description: does, async: false } as never)
  }
  const compare: Readonly<Record<string, (a: Day, b: Day) => boolean>> = {
    '==': (a, b) => a.number === b.number, // cel-js makes != of it
    '<': (a, b) => a.number < b.number,
    '<=': (a, b) => a.number <= b.number,
    '>': (a, b) => a.number > b.number,
    '>=': (a, b) => a.number >= b.number,
  }
  for (const [op, run] of Object.entries(compare)) environment.registerOperator(`Day ${op} Day`, run)
  return environment
}
