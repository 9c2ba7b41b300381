import { type Reader, reader } from '#platform/events/reader.ts'
import type { Task, Timer } from '#platform/jobs/task.ts'
import { appointmentJobs } from './appointments/appointment-jobs.ts'
import { bulkReader, bulkTask } from './bulk/running/bulk-job.ts'
import { findCaseById, openToRoles } from './case.store.ts'
import { messagedReader } from './conversation/tell-other-side.ts'
import { duplicatesReader } from './duplicates/finding/duplicates-reader.ts'
import { interestJobs } from './interests/interest-jobs.ts'
import { markerReader, markerTimer } from './markers/marker-jobs.ts'
import { paymentReaders } from './payments/tell-payer.ts'
import { presenceTimer } from './presence/presence-timer.ts'
import { linkProperties } from './property/link-properties.ts'
import { targetTimer } from './targets/target-timer.ts'
import { type Telling, tellApplicant } from './telling/tell-applicant.ts'
import { tellingEvents } from './telling/template.rules.ts'

/** The roles that a restricted case is given to when it comes in; they hand it on from there. */
const onDuty = ['duty', 'lead']

/** A restricted case opens for nobody by itself: the people on duty get it, by their own keys. */
const restricted: Reader = reader({
  name: 'cases.restricted',
  types: ['case.opened'],
  handle: async (work, event) => {
    const of = event.caseId === undefined ? undefined : await findCaseById(work.tx, work.org, event.caseId)
    if (!of?.restricted) return
    await openToRoles(work.tx, work.org, {
      case: of.id,
      team: of.team,
      roles: onDuty,
      reason: 'restricted: given to the people on duty',
    })
    await work.append({ type: 'case.restricted', caseId: of.id, data: { roles: onDuty } })
  },
})

/** A case is found by the property that it is about, beside the person. */
const properties: Reader = reader({
  name: 'cases.properties',
  types: ['case.opened'],
  handle: async (work, event) => {
    if (event.caseId !== undefined) await linkProperties(work, event.caseId)
  },
})

const told = (telling: Telling): Reader =>
  reader({
    name: 'cases.told',
    types: tellingEvents,
    handle: (work, event) => tellApplicant(work, event, telling),
  })

/** What happens to cases on events and timers, and the tasks of their queue. */
export interface CaseJobs {
  readonly readers: readonly Reader[]
  readonly timers: readonly Timer[]
  readonly tasks: readonly Task[]
}

/**
 * What happens to cases: restricted ones reach the people on duty, each is linked to its property, applicants are told, payers
 * and whoever is written to as well, days come near, who may be one person is looked for. `telling` has the node's address,
 * asked for when it is needed, and makes the path by which a person
 * without account comes back.
 */
export const caseJobs = (telling: Telling): CaseJobs => ({
  readers: [
    restricted,
    properties,
    told(telling),
    ...paymentReaders(telling),
    messagedReader(telling),
    bulkReader,
    duplicatesReader,
    ...interestJobs.readers,
    markerReader(telling),
    ...appointmentJobs.readers,
  ],
  timers: [targetTimer, presenceTimer, markerTimer, ...appointmentJobs.timers],
  tasks: [bulkTask(telling), ...interestJobs.tasks],
})
