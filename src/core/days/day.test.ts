import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from './day.ts'

test('a day begins and ends at midnight in the place, in summer and in winter, whichever was asked about before', () => {
  const days = [
    ['2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['2026-03-29T00:00:00Z', '2026-03-29'],
    ['2026-03-29T22:59:59.999999Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T22:59:59.999Z', '2026-10-24'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['1961-03-27T12:00:00Z', '1961-03-27'],
  ] as const
  for (const [instant, day] of [...days, ...days.toReversed()])
    assert.equal(dayOf(Temporal.Instant.from(instant)), day, instant)
})
