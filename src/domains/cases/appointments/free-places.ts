import { dayOf, zone } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import type { JournalEvent } from '#platform/events/reader.ts'
import { type Case, findCaseById } from '../case.store.ts'
import * as appointments from './appointment.store.ts'

/** How long a time that is not paid for is kept: longer than GOV.UK Pay leaves a payment page open (90 minutes). */
export const paidWithinHours = 2

const about = (caseId: string, link?: string | null) => ({ caseId, ...(link ? { for: link } : {}) })

/** Frees the places of some requests that were not paid for in time, and says so. Returns how many were looked at. */
export const freeUnpaid = async (work: Work): Promise<number> => {
  const unpaid = await appointments.findUnpaid(work.tx, work.org, {
    before: work.now.subtract({ hours: paidWithinHours }),
    now: work.now,
  })
  for (const { id, caseId } of unpaid) {
    if (!(await appointments.cancelIt(work.tx, work.org, { id, why: 'unpaid' }))) continue
    const of = await findCaseById(work.tx, work.org, caseId)
    await work.append({ type: 'appointment.lapsed', ...about(caseId, of?.link), data: { appointment: id } })
  }
  return unpaid.length
}

// Whoever pays late gets their time back where it is still free; where it is not, they are asked to choose another.
const settle = async (work: Work, of: Case): Promise<void> => {
  await appointments.keepFirm(work.tx, work.org, of.id)
  for (const each of await appointments.findAppointments(work.tx, work.org, of.id)) {
    if (each.state === 'booked' || each.why !== 'unpaid') continue
    const came = await appointments.moveTo(work.tx, work.org, { id: each.id, slot: each.slot, any: true })
    await work.append({
      type: came === 'moved' ? 'appointment.moved' : 'appointment.asked',
      ...about(of.id, of.link),
      data: { question: each.question, slot: each.slot, by: 'payment' },
    })
  }
}

const free = async (work: Work, of: Case): Promise<void> => {
  for (const each of await appointments.findAppointments(work.tx, work.org, of.id)) {
    if (each.state !== 'booked' || Temporal.Instant.compare(each.startsAt, work.now) <= 0) continue
    await appointments.cancelIt(work.tx, work.org, { id: each.id, why: 'closed' })
    await work.append({
      type: 'appointment.freed',
      ...about(of.id, of.link),
      data: { question: each.question, slot: each.slot },
    })
  }
}

/** What a payment, and the end of a case, mean for its appointments. One that was kept stays as it was. */
export const followCase = async (work: Work, event: JournalEvent): Promise<void> => {
  const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
  if (!of) return
  if (of.closedAt !== null) return free(work, of)
  if (event.type.startsWith('payment.')) await settle(work, of)
}

const earliest = 9

/** Reminds some of those who have an appointment tomorrow, from 9 in the morning on. Returns how many. */
export const remind = async (work: Work): Promise<number> => {
  const local = work.now.toZonedDateTimeISO(zone)
  if (local.hour < earliest) return 0
  const from = Temporal.PlainDate.from(dayOf(work.now)).add({ days: 1 })
  const taken = await appointments.takeToRemind(work.tx, work.org, {
    from: from.toZonedDateTime(zone).toInstant(),
    to: from.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    now: work.now,
  })
  for (const { id, caseId } of taken)
    await work.append({ type: 'appointment.reminded', ...about(caseId), data: { appointment: id } })
  return taken.length
}
