import type { Work } from '#core/work.ts'
import { cannotAssign, mayAssign } from '../../assignment/assignment.policy.ts'
import type { OpenCase } from '../../get-case.ts'
import type { Appointment } from '../appointment.rules.ts'
import { mayChange, paysFirst } from '../appointment.rules.ts'
import { cancelIt, moveTo } from '../appointment.store.ts'
import { notPaid, over, tooLate } from './change.policy.ts'

const checkOpen = (work: Work, open: OpenCase): void => {
  if (open.case.closedAt !== null) throw over
  if (work.actor.kind === 'member' && !mayAssign(work.actor)) throw cannotAssign
}

/**
 * Refuses where an appointment may not be changed by whoever acts: a closed case, a person who is too late or has not paid,
 * staff without the role.
 */
export const checkMayChange = (work: Work, open: OpenCase, of: Appointment): void => {
  checkOpen(work, open)
  if (work.actor.kind === 'member') return
  if (paysFirst(of)) throw notPaid
  if (!mayChange(of, work.now)) throw tooLate
}

const byOf = (work: Work): 'staff' | 'person' => (work.actor.kind === 'member' ? 'staff' : 'person')

const about = (open: OpenCase) => ({ caseId: open.case.id, ...(open.case.link ? { for: open.case.link } : {}) })

/** Gives an appointment another time. False: that time has no place any more, and nothing has changed. */
export const moveAppointment = async (
  work: Work,
  open: OpenCase,
  move: { of: Appointment; slot: string },
): Promise<boolean> => {
  checkMayChange(work, open, move.of)
  const by = byOf(work)
  const came = await moveTo(work.tx, work.org, { id: move.of.id, slot: move.slot, any: by === 'staff' })
  if (came !== 'moved') return false
  if (move.of.state === 'cancelled' || move.of.slot !== move.slot)
    await work.append({
      type: 'appointment.moved',
      ...about(open),
      data: { question: move.of.question, from: move.of.slot, slot: move.slot, by },
    })
  return true
}

/** Cancels an appointment: its place is free for others, and the request stays open. Cancelled twice is cancelled once. */
export const cancelAppointment = async (work: Work, open: OpenCase, of: Appointment): Promise<void> => {
  checkOpen(work, open)
  if (of.state === 'cancelled') return
  checkMayChange(work, open, of)
  const by = byOf(work)
  if (!(await cancelIt(work.tx, work.org, { id: of.id, why: by }))) return
  await work.append({
    type: 'appointment.cancelled',
    ...about(open),
    data: { question: of.question, slot: of.slot, by },
  })
}
