import { inLocale, type Locale } from '#core/text.ts'
import type { ChosenSlot } from '#engine/questions/slot/slot.ts'
import { slotWords } from '#engine/questions/slot/slot-words.ts'
import { wallOf } from '../diaries/diary.rules.ts'

/** An appointment with its time and its diary's bounds. */
export interface Appointment {
  readonly id: string
  readonly caseId: string
  readonly question: string
  readonly slot: string
  readonly diary: string
  readonly state: 'booked' | 'cancelled'
  readonly why: 'person' | 'staff' | 'unpaid' | 'closed' | null
  /** nothing is left to pay for it */
  readonly firm: boolean
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** its time is given no more: it has to be moved */
  readonly closed: boolean
  readonly changeHours: number
  readonly name: Readonly<Record<string, string>>
  readonly place: Readonly<Record<string, string>>
  readonly askedAt: Temporal.Instant | null
}

/** An appointment's time by the clock on the wall. */
export const timeOf = ({ slot, startsAt, endsAt }: Pick<Appointment, 'slot' | 'startsAt' | 'endsAt'>): ChosenSlot => {
  const [from, to] = [wallOf(startsAt), wallOf(endsAt)]
  return { slot, on: from.on, from: from.time, to: to.time }
}

/** 'Monday 11 May 2026, 7am to midday', and where, if people come to the council. */
export const whenAndWhere = (of: Pick<Appointment, 'slot' | 'startsAt' | 'endsAt' | 'place'>, locale: Locale): string =>
  [slotWords(timeOf(of), locale), inLocale(of.place, locale)].filter(Boolean).join(', ')

/** The moment until which somebody may move or cancel their appointment by themselves. */
export const changeUntil = ({
  startsAt,
  changeHours,
}: Pick<Appointment, 'startsAt' | 'changeHours'>): Temporal.Instant => startsAt.subtract({ hours: changeHours })

/**
 * Does its person have to pay before they choose again? Whoever lost or gave up a time that was not paid for could otherwise
 * keep a place for nothing, by booking it anew every two hours.
 */
export const paysFirst = ({ state, why, firm }: Pick<Appointment, 'state' | 'why' | 'firm'>): boolean =>
  state === 'cancelled' && !firm && (why === 'unpaid' || why === 'person')

/**
 * May its person still change it by themselves, while their request is open? One that was cancelled can be booked again, and
 * one whose time is given no more has to be moved, at any time.
 */
export const mayChange = (of: Appointment, now: Temporal.Instant): boolean =>
  of.state === 'cancelled' ? !paysFirst(of) : of.closed || Temporal.Instant.compare(now, changeUntil(of)) <= 0
