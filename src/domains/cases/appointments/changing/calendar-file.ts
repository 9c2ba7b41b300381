import { zone } from '#core/days/day.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Appointment } from '../appointment.rules.ts'

/** An appointment with what a calendar shows of it. */
export interface CalendarEntry {
  readonly of: Appointment
  readonly service: Text
  readonly organisation: Text
  readonly reference: string
  readonly link: string
  readonly now: Temporal.Instant
}

const stamp = (at: Temporal.Instant): string => `${at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`

const escaped = (text: string): string => text.replace(/[\\;,]/g, (one) => `\\${one}`).replace(/\r?\n/g, '\\n')

// RFC 5545, 3.1: no line is longer than 75 octets; what goes on begins with a blank.
const folded = (line: string): string => {
  const lines: string[] = ['']
  for (const letter of line) {
    const last = lines.at(-1) ?? ''
    if (Buffer.byteLength(last + letter) > 73) lines.push(letter)
    else lines[lines.length - 1] = last + letter
  }
  return lines.join('\r\n ')
}

/** An appointment as a calendar file (iCalendar, RFC 5545). The same one again replaces it in the calendar. */
export const calendarFile = ({ of, now, ...entry }: CalendarEntry, locale: Locale): string => {
  const place = inLocale(of.place, locale)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Moothall//Appointments//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-TIMEZONE:${zone}`,
    'BEGIN:VEVENT',
    `UID:${of.id}@moothall`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${Math.floor(now.epochMilliseconds / 1000)}`,
    `DTSTART:${stamp(of.startsAt)}`,
    `DTEND:${stamp(of.endsAt)}`,
    `SUMMARY:${escaped(`${inLocale(entry.service, locale)} (${entry.reference})`)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `DESCRIPTION:${escaped(`${inLocale(entry.organisation, locale)}, ${entry.reference}`)}`,
    `URL:${entry.link}`,
    `STATUS:${of.state === 'booked' ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}
