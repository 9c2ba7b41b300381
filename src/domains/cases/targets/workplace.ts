import type { WorkCalendar } from '#core/days/working-days.ts'
import type { Work } from '#core/work.ts'
import { calendarFrom } from './calendar.rules.ts'
import { findWorkplace } from './workplace.store.ts'

/** When the work's organisation works, and which of its teams does what a stage names. */
export interface Workplace {
  readonly calendar: WorkCalendar
  readonly team: string | null
}

/** Reads the two in one round trip. `team` is the code that the stage's design has. */
export const readWorkplace = async (work: Work, team?: string): Promise<Workplace> => {
  const found = await findWorkplace(work.tx, work.org, team)
  return { calendar: calendarFrom(found.calendar), team: found.team }
}
