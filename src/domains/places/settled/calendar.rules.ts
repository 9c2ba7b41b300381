import type { Nation } from '#core/days/bank-holidays.ts'

/** An organisation's working days as they are settled: the nation whose bank holidays it keeps, and its own closed days. */
export interface CalendarSetting {
  readonly nation: Nation
  /** ISO dates, in order */
  readonly closed: readonly string[]
}

export const calendarKey = 'calendar'

/** The calendar where nothing is settled. */
export const plainCalendar: CalendarSetting = { nation: 'ENG', closed: [] }
