import type { Locale } from '#core/text.ts'
import type { Way } from '../sending/way.rules.ts'

/** How something is given to a person who cannot read a plain letter. */
export const formats = ['largePrint', 'easyRead', 'audio', 'braille', 'bsl'] as const
export type Format = (typeof formats)[number]

/** How a person wants to be told of things, and how it is safe to. */
export interface Wishes {
  /** every change, or only what they have to act on */
  readonly topics: 'all' | 'needed'
  /** none: their account only */
  readonly ways: readonly Way[]
  readonly locale: Locale
  readonly formats: readonly Format[]
  /** the hours in which an email or a text may come, `HH:MM`; null where any */
  readonly fromTime: string | null
  readonly untilTime: string | null
  /** in their own words, for whoever rings or writes */
  readonly how: string
  /** what must never stand in a message */
  readonly never: readonly string[]
  /** by which an officer can be sure of them, and they of the officer */
  readonly safeWords: string
}

/** Is it recorded that contact can put this person in danger? Then a way that is left out is barred, not only unwanted. */
export const isGuarded = (wishes: Wishes): boolean =>
  wishes.how !== '' || wishes.never.length > 0 || wishes.safeWords !== '' || wishes.fromTime !== null

const joined = (one: string, other: string): string => [...new Set([one, other].filter(Boolean))].join('\n')

/** What holds of a person whose own words and an organisation's record of them both say something: what is safer of each. */
export const together = (own: Wishes | undefined, recorded: Wishes | undefined): Wishes | undefined => {
  if (!own || !recorded) return own ?? recorded
  const guarded = isGuarded(own) || isGuarded(recorded)
  return {
    ...own,
    ways: guarded ? own.ways.filter((way) => recorded.ways.includes(way)) : own.ways,
    formats: [...new Set([...own.formats, ...recorded.formats])],
    fromTime: own.fromTime ?? recorded.fromTime,
    untilTime: own.fromTime === null ? recorded.untilTime : own.untilTime,
    how: joined(own.how, recorded.how),
    never: [...new Set([...own.never, ...recorded.never])],
    safeWords: joined(own.safeWords, recorded.safeWords),
  }
}

/** Does a text have something in it that must never stand in a message? Letters' case makes no difference. */
export const hasNever = (wishes: Wishes | undefined, ...texts: readonly string[]): boolean =>
  (wishes?.never ?? []).some((word) => texts.some((text) => text.toLowerCase().includes(word.toLowerCase())))

const zone = 'Europe/London'

/** The soonest moment, from now on, at which a message may reach them; undefined where that is now. */
export const mayReachFrom = (wishes: Wishes | undefined, now: Temporal.Instant): Temporal.Instant | undefined => {
  if (!wishes?.fromTime || !wishes.untilTime) return undefined
  const at = now.toZonedDateTimeISO(zone)
  const [from, until] = [Temporal.PlainTime.from(wishes.fromTime), Temporal.PlainTime.from(wishes.untilTime)]
  const time = at.toPlainTime()
  if (Temporal.PlainTime.compare(time, from) >= 0 && Temporal.PlainTime.compare(time, until) < 0) return undefined
  const day = Temporal.PlainTime.compare(time, from) < 0 ? at.toPlainDate() : at.toPlainDate().add({ days: 1 })
  return day.toZonedDateTime({ timeZone: zone, plainTime: from }).toInstant()
}
