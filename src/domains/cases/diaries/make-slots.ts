import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { type Diary, slotsWanted } from './diary.rules.ts'
import { findDiaries, keepSlots } from './diary.store.ts'

// A week more than may be booked: should the jobs stand still for some days, nobody finds the diary empty.
const more = 7

const plus = (day: string, days: number): string => isoOfDay((dayOfIso(day) ?? 0) + days)

/** Makes a diary's slots from its hours, from now on and as far ahead as may be booked. Nobody loses a place that they have. */
export const makeSlots = async (work: Work, diary: Diary): Promise<void> => {
  const { calendar } = await readWorkplace(work)
  const today = dayOf(work.now)
  const until = plus(today, diary.daysAhead + more)
  const wanted = slotsWanted(diary, { from: today, to: until }, calendar)
  await keepSlots(
    work.tx,
    { org: work.org, diary: diary.id, from: work.now, until },
    wanted
      .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, work.now) >= 0)
      .map((slot) => ({ ...slot, id: newId() })),
  )
}

/** The diaries of the work's organisation whose slots were not made today yet: the organisation's closed days may be others. */
export const diariesToMake = async (work: Work): Promise<readonly Diary[]> => {
  const today = dayOf(work.now)
  return (await findDiaries(work.tx, work.org)).filter(
    ({ endedOn, madeUntil, daysAhead }) => endedOn === null && (madeUntil ?? '') < plus(today, daysAhead + more),
  )
}
