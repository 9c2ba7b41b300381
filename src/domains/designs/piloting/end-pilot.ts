import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { isRunning } from './pilot.rules.ts'
import { findPilots, setEnded } from './pilot.store.ts'

/**
 * Ends the pilot of a design before its day. Who is in the middle of it goes on with the version that is live, with the answers
 * that fit; what was sent keeps its version. False: none runs.
 */
export const endPilot = async (work: Work, design: string): Promise<boolean> => {
  const today = dayOf(work.now)
  const pilot = (await findPilots(work.tx, { org: work.org, design })).find((one) => isRunning(one, today))
  if (!pilot || !(await setEnded(work.tx, work.org, pilot.id))) return false
  await work.append({
    type: 'design.pilot-ended',
    design: { id: design, version: pilot.hash },
    data: { design, pilot: pilot.id },
  })
  return true
}
