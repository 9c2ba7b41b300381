/** The zone that the days of a place are counted in. One for the United Kingdom. */
export const zone = 'Europe/London'

const dayAround = (at: Temporal.Instant): { from: number; until: number; day: string } => {
  const start = at.toZonedDateTimeISO(zone).startOfDay()
  const until = start.add({ days: 1 }).startOfDay().epochMilliseconds
  return { from: start.epochMilliseconds, until, day: start.toPlainDate().toString() }
}
// Zones are slow to work out, and nearly every instant that is asked about lies in the day of the one before.
let lastDay = { from: 0, until: 0, day: '' }

/** The calendar day of an instant in the place's zone, as an ISO date. */
export const dayOf = (at: Temporal.Instant): string => {
  const { epochMilliseconds } = at
  if (epochMilliseconds < lastDay.from || epochMilliseconds >= lastDay.until) lastDay = dayAround(at)
  return lastDay.day
}
