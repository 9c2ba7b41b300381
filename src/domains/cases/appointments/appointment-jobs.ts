import type { Work } from '#core/work.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import type { JobContext, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../places/find-organisation.ts'
import { diariesToMake, makeSlots } from '../diaries/make-slots.ts'
import { dropHolds } from './appointment.store.ts'
import { followCase, freeUnpaid, remind } from './free-places.ts'

const who = (org: string, name: string) => ({ org, purpose: 'service' as const, name })

/** Some at a time, each in a transaction of its own, until there are no more. */
const everywhere =
  (name: string, some: (work: Work) => Promise<number>) =>
  async ({ database, signal }: JobContext): Promise<void> => {
    for (const org of await database.bare(findOrganisationIds)) {
      let done = 1
      while (done > 0 && !signal.aborted) done = await database.jobWork(who(org, name), some)
    }
  }

/** Each day the slots of one day more are made, and the organisation's closed days are looked at again. */
const makeOne = async (work: Work): Promise<number> => {
  const [diary] = await diariesToMake(work)
  if (diary) await makeSlots(work, diary)
  return diary ? 1 : 0
}

const forget = async (work: Work): Promise<number> => {
  await dropHolds(work.tx, work.org, work.now.subtract({ hours: 24 }))
  return 0
}

const follow: Reader = reader({
  name: 'cases.appointments',
  types: ['case.withdrawn', 'case.decided', 'case.moved', 'payment.received', 'payment.waived'],
  handle: followCase,
})

/** Slots are made, places that nobody comes to are free again, and who has an appointment tomorrow is reminded. */
export const appointmentJobs: { readonly timers: readonly Timer[]; readonly readers: readonly Reader[] } = {
  timers: [
    { name: 'cases.diaries', every: 10, run: everywhere('cases.diaries', makeOne) },
    { name: 'cases.unpaidAppointments', every: 10, run: everywhere('cases.unpaidAppointments', freeUnpaid) },
    { name: 'cases.reminders', every: 30, run: everywhere('cases.reminders', remind) },
    { name: 'cases.oldHolds', every: 600, run: everywhere('cases.oldHolds', forget) },
  ],
  readers: [follow],
}
