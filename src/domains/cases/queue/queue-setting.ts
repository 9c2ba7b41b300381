import type { WorkCalendar } from '#core/days/working-days.ts'
import type { Work } from '#core/work.ts'
import type { Colleague, Team } from '../assignment/colleague.rules.ts'
import { findColleagues, findTeams } from '../assignment/colleague.store.ts'
import { hasWorkOf } from '../assignment/cover.rules.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { type Horizon, horizonOf } from './queue-filter.rules.ts'

/** What a queue is read in: who works here and who is away, the teams, the calendar, whose work one has oneself. */
export interface QueueSetting extends Horizon {
  readonly calendar: WorkCalendar
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  readonly mine: readonly string[]
}

/** Reads it in one round trip, for a member of staff. */
export const readQueueSetting = async (work: Work): Promise<QueueSetting> => {
  const [{ calendar }, colleagues, teams] = await Promise.all([
    readWorkplace(work),
    findColleagues(work.tx, work.org),
    findTeams(work.tx, work.org),
  ])
  const away = colleagues.flatMap(({ id, awayUntil, cover }) =>
    awayUntil ? [{ member: id, cover, until: awayUntil }] : [],
  )
  const mine = work.actor.kind === 'member' ? hasWorkOf(work.actor.membership, away) : []
  return { calendar, colleagues, teams, mine, ...horizonOf(work.now, calendar) }
}
