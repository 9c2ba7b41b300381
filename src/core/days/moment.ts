import { zone } from './day.ts'

/** The moment of a day (ISO) in the place's zone; without a time (`09:00`) its start. A time that the clocks skip is the next that there is. */
export const momentOf = (day: string, time = ''): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${day}T${time === '' ? '00:00' : time}`)
    .toZonedDateTime(zone)
    .toInstant()
