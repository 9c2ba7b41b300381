import { type Reader, reader } from '#platform/events/reader.ts'
import type { JobParts } from '#platform/jobs/run-jobs.ts'
import { bulkReader, bulkTask } from './bulk/running/bulk.jobs.ts'
import { findCaseById, openToRoles } from './case.store.ts'
import { messagedReader } from './conversation/tell-other-side.ts'
import { paymentReaders } from './payments/tell-payer.ts'
import { targetTimer } from './targets/target.jobs.ts'
import { type PathBack, type Telling, tellApplicant } from './telling/tell-applicant.ts'
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
      roles: onDuty,
      reason: 'restricted: given to the people on duty',
    })
    await work.append({ type: 'case.restricted', caseId: of.id, data: { roles: onDuty } })
  },
})

const told = (node: { readonly publicUrl: string }, pathBack: PathBack): Reader =>
  reader({
    name: 'cases.told',
    types: tellingEvents,
    handle: (work, event) => tellApplicant(work, event, { publicUrl: node.publicUrl, pathBack }),
  })

/** The node's address is asked for when it is needed: not before the environment was looked at. */
const lazily = (node: { readonly publicUrl: string }, pathBack: PathBack): Telling => ({
  get publicUrl(): string {
    return node.publicUrl
  },
  pathBack,
})

/**
 * What happens to cases on events: restricted ones reach the people on duty, applicants are told. `pathBack` makes the path
 * by which a person without account comes back.
 */
export const caseJobs = (
  node: { readonly publicUrl: string },
  pathBack: PathBack,
): Pick<JobParts, 'tasks' | 'readers' | 'timers'> => ({
  readers: [restricted, told(node, pathBack), bulkReader, ...paymentReaders({ publicUrl: node.publicUrl, pathBack }), messagedReader(lazily(node, pathBack))],
  timers: [targetTimer],
  tasks: [bulkTask(lazily(node, pathBack))],
})
