import { bankHolidays } from '#core/days/bank-holidays.ts'
import { dayOfIso, isoOfDay, partsOfDay, weekday } from '#core/days/civil-day.ts'
import { zone } from '#core/days/day.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import type { Text } from '#core/text.ts'

/** When a diary is open on one day of the week: from and to by the clock on the wall, cut into slots of so many minutes. */
export interface Hours {
  readonly id: string
  /** 1 Monday to 7 Sunday */
  readonly weekday: number
  readonly from: string
  readonly to: string
  readonly minutes: number
  /** how many people each slot takes */
  readonly capacity: number
}

export interface Diary {
  readonly id: string
  /** what designs call it */
  readonly code: string
  readonly name: Text
  /** where people come to; empty where the council comes to them */
  readonly place: Text
  readonly hours: readonly Hours[]
  /** ISO dates, in order */
  readonly closed: readonly string[]
  /** closed on bank holidays and on the organisation's own closed days */
  readonly keepsHolidays: boolean
  readonly daysAhead: number
  /** hours before a slot until which it may be booked, and until which one may move or cancel it */
  readonly noticeHours: number
  readonly changeHours: number
  readonly endedOn: string | null
  /** the day up to which its slots are made */
  readonly madeUntil: string | null
}

/** A slot as the diary's hours want it. */
export interface WantedSlot {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly capacity: number
}

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

// On the day that the clocks go forward some times do not come; on the day that they go back the first of two is meant.
const at = (day: string, minutes: number): Temporal.Instant | undefined => {
  const time = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60)
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(time)
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return zoned.toPlainTime().equals(time) ? zoned.toInstant() : undefined
}

const ofDay = (day: string, { from, to, minutes, capacity }: Hours): readonly WantedSlot[] => {
  const [first, last] = [minutesOf(from), minutesOf(to)]
  const starts = Array.from(
    { length: Math.max(Math.floor((last - first) / minutes), 0) },
    (_, i) => first + i * minutes,
  )
  return starts.flatMap((start) => {
    const startsAt = at(day, start)
    return startsAt ? [{ startsAt, endsAt: startsAt.add({ minutes }), capacity }] : []
  })
}

/** Is the diary shut on this day, whatever its hours say? */
export const isShut = (
  diary: Pick<Diary, 'closed' | 'keepsHolidays'>,
  day: string,
  calendar: WorkCalendar,
): boolean => {
  const number = dayOfIso(day) ?? 0
  const holiday = bankHolidays(partsOfDay(number).year, calendar.nation).has(number) || calendar.closed.has(number)
  return diary.closed.includes(day) || (diary.keepsHolidays && holiday)
}

/** The slots that a diary gives from one day up to, and with, another. Two hours that begin a slot at one time give it once. */
export const slotsWanted = (
  diary: Pick<Diary, 'hours' | 'closed' | 'keepsHolidays' | 'endedOn'>,
  days: { readonly from: string; readonly to: string },
  calendar: WorkCalendar,
): readonly WantedSlot[] => {
  const [first, last] = [dayOfIso(days.from) ?? 0, dayOfIso(days.to) ?? 0]
  const wanted = new Map<string, WantedSlot>()
  for (let number = first; number <= last; number += 1) {
    const day = isoOfDay(number)
    if (isShut(diary, day, calendar) || (diary.endedOn !== null && day >= diary.endedOn)) continue
    for (const hours of diary.hours.filter((each) => each.weekday % 7 === weekday(number)))
      for (const slot of ofDay(day, hours)) {
        const key = slot.startsAt.toString()
        if (!wanted.has(key)) wanted.set(key, slot)
      }
  }
  return [...wanted.values()]
}

/** A moment as the clock on the wall says it: its day and its time. */
export const wallOf = (moment: Temporal.Instant): { readonly on: string; readonly time: string } => {
  const zoned = moment.toZonedDateTimeISO(zone)
  return { on: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString().slice(0, 5) }
}
