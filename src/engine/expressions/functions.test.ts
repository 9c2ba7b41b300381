import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeScope } from './scope.ts'

const { environment } = makeScope([])
const cases: readonly (readonly [string, unknown])[] = [
  // halves go up
  ['portion(5, 1, 2)', 3n],
  ['portion(4999, 1, 2)', 2500n],
  ['portion(100, 1, 3)', 33n],
  ['portion(200, 1, 3)', 67n],
  ['portion(-5, 1, 2)', -2n],
  ['portion(-7, 1, 4)', -2n],
  ['portion(5, -1, -2)', 3n],
  // bands are named by their first and last whole number
  ['band(17, [18, 65, 75, 85])', 'under18'],
  ['band(18, [18, 65, 75, 85])', '18to64'],
  ['band(64, [18, 65, 75, 85])', '18to64'],
  ['band(65, [18, 65, 75, 85])', '65to74'],
  ['band(85, [18, 65, 75, 85])', '85plus'],
  ['band(3, [3, 4])', '3'],
  // ages, and those born on 29 February
  ['age(day("1950-04-01"), day("2026-05-01"))', 76n],
  ['age(day("2000-05-02"), day("2026-05-01"))', 25n],
  ['age(day("2000-05-01"), day("2026-05-01"))', 26n],
  ['age(day("2008-02-29"), day("2026-02-28"))', 17n],
  ['age(day("2008-02-29"), day("2026-03-01"))', 18n],
  ['age(day("2008-02-29"), day("2028-02-29"))', 20n],
  ['age(day("2030-01-01"), day("2026-05-01"))', -4n],
  ['days(day("2026-02-27"), day("2026-03-01"))', 2n],
  ['days(day("2026-03-01"), day("2026-02-27"))', -2n],
  ['months(day("2026-01-31"), day("2026-02-28"))', 0n],
  ['months(day("2026-01-15"), day("2026-04-15"))', 3n],
  ['workingDays(day("2026-04-02"), day("2026-04-07"))', 1n],
  ['workingDays(day("2026-04-02"), day("2026-04-07"), "SCT")', 2n],
  ['addMonths(day("2026-01-31"), 1) == day("2026-02-28")', true],
  ['addMonths(day("2026-03-15"), -3) == day("2025-12-15")', true],
  ['addYears(day("2028-02-29"), 1) == day("2029-02-28")', true],
  ['addDays(day("2026-12-31"), 1) == day("2027-01-01")', true],
  ['addWorkingDays(day("2026-11-20"), 3) == day("2026-11-25")', true],
  ['day("2026-05-01") < day("2026-05-02") && day("2026-05-02") >= day("2026-05-02")', true],
  ['day("2026-05-01") != day("2026-05-01") || day("2026-05-01") > day("2026-05-02")', false],
  ['day("2026-05-02") in [day("2026-05-01"), day("2026-05-02")]', true],
  // a factor counts as it is written, not as the nearest binary fraction
  ['times(100, 1.005)', 101n],
  ['times(1595, 52.0)', 82940n],
  ['times(-5, 0.5)', -2n],
  ['divided(1450000, 52.0)', 27885n],
  ['percent(1500, 33.3)', 500n],
  ['percent(180000, 2.5)', 4500n],
  ['percent(1923, 52.0, 25.0)', 24999n],
  ['last([1, 2], 9) + last([1].filter(x, x > 1), 9)', 11n],
  ["last(['a', 'b'], '')", 'b'],
  ['sum(range(4)) + size(range(-1))', 6n],
  ['sum([1, 2, 3]) + least([4, 2]) + most([0, -3])', 8n],
]

for (const [text, expected] of cases) {
  test(`${text} is ${expected}`, () => assert.equal(environment.evaluate(text), expected))
}

test('a portion of nothing, a date that is none and a nation that is none are refused', () => {
  for (const text of ['portion(1, 1, 0)', 'day("2026-02-29")', 'workingDays(asOf, asOf, "FRA")', 'least([])']) {
    assert.throws(() => environment.evaluate(text, { asOf: environment.evaluate('day("2026-01-01")') }))
  }
})
