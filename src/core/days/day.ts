/** The zone that the days of a place are counted in. One for the United Kingdom. */
export const zone = 'Europe/London'

/** The calendar day of an instant in the place's zone, as an ISO date. */
export const dayOf = (at: Temporal.Instant): string => at.toZonedDateTimeISO(zone).toPlainDate().toString()
