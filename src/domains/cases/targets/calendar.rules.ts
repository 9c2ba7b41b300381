import { nations } from '#core/days/bank-holidays.ts'
import { dayOfIso } from '#core/days/civil-day.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import type { CalendarSetting } from '../../places/settled/calendar.rules.ts'

/** England's bank holidays and nothing else, until the organisation settles otherwise. */
export const usualCalendar: WorkCalendar = { nation: 'ENG', closed: new Set() }

/** A calendar from its setting. What is no nation and no date is passed over: a target never stops a submission. */
export const calendarFrom = (setting: CalendarSetting | null | undefined): WorkCalendar =>
  setting
    ? {
        nation: nations.find((nation) => nation === setting.nation) ?? usualCalendar.nation,
        closed: new Set((setting.closed ?? []).map(dayOfIso).filter((day) => day !== undefined)),
      }
    : usualCalendar
