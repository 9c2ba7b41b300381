import { zone } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import type { ChosenSlot } from '#engine/questions/slot/slot.ts'
import { type Diary, wallOf } from './diary.rules.ts'
import { type FreeSlot, findDiaryByCode, findFreeSlots, findSlot } from './diary.store.ts'
import { none, type Times } from './times.rules.ts'

/** Whose times are asked for: the diary's code, from which day on, for which draft or case. */
export interface TimesAsked {
  readonly diary: string
  readonly from: string | undefined
  readonly for: string
  /** staff are bound by no notice */
  readonly any?: boolean
}

const daysShown = 5
// More than five days of a busy diary; a day is never shown in part, because the last may be cut off and is left out.
const most = 400

const chosenOf = ({ id, startsAt, endsAt }: FreeSlot): ChosenSlot => {
  const [from, to] = [wallOf(startsAt), wallOf(endsAt)]
  return { slot: id, on: from.on, from: from.time, to: to.time }
}

const startOf = (day: string | undefined, now: Temporal.Instant): Temporal.Instant => {
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return now
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant()
  } catch {
    return now
  }
}

/** The first free times of a diary from a day on, by day. An organisation without such a diary has none. */
export const findTimes = async (work: Work, asked: TimesAsked): Promise<Times> => {
  const diary = await findDiaryByCode(work.tx, work.org, asked.diary)
  return diary ? timesOf(work, diary, asked) : none
}

/** The same, of a diary that was read already. */
export const timesOf = async (work: Work, diary: Diary, asked: Omit<TimesAsked, 'diary'>): Promise<Times> => {
  const from = startOf(asked.from, work.now)
  const free = await findFreeSlots(work.tx, work.org, {
    diary: diary.id,
    from,
    for: asked.for,
    any: asked.any ?? false,
    limit: most,
  })
  const byDay = Map.groupBy(free.map(chosenOf), ({ on }) => on)
  const days = [...byDay].map(([on, slots]) => ({ on, slots }))
  return {
    days: days.slice(0, daysShown),
    later: days[daysShown]?.on,
    earlier: Temporal.Instant.compare(from, work.now) > 0,
  }
}

/** A time of a diary by its slot's id, as the organisation has it and whoever says otherwise; undefined: no such slot there. */
export const findTime = async (
  work: Work,
  at: { readonly diary: string; readonly slot: string },
): Promise<ChosenSlot | undefined> => {
  const diary = await findDiaryByCode(work.tx, work.org, at.diary)
  if (!diary || !/^[0-9a-f-]{36}$/.test(at.slot)) return undefined
  const found = await findSlot(work.tx, work.org, { diary: diary.id, id: at.slot })
  return found && chosenOf(found)
}
