import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { isRunning, type Pilot } from './pilot.rules.ts'
import { findPilotOf, findPilots } from './pilot.store.ts'

export type { Pilot } from './pilot.rules.ts'

/** The pilots of a service of the work's organisation: the one that runs, and those before, newest first. */
export const pilotsOf = async (
  work: Work,
  design: string,
): Promise<{ readonly running: Pilot | undefined; readonly before: readonly Pilot[] }> => {
  const pilots = await findPilots(work.tx, { org: work.org, design })
  const running = pilots.find((one) => isRunning(one, dayOf(work.now)))
  return { running, before: pilots.filter((one) => one !== running) }
}

/** The pilot that a version was used in; undefined for one that was in none. */
export const pilotOfVersion = (work: Work, hash: string): Promise<Pilot | undefined> =>
  findPilotOf(work.tx, work.org, hash)
