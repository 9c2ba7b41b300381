import { type Reader, reader } from '#platform/events/reader.ts'
import { findCaseById, openToRoles } from './case.store.ts'
import { messagedReader } from './conversation/tell-other-side.ts'
import { paymentReaders } from './payments/tell-payer.ts'
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

const told = (telling: Telling): Reader =>
  reader({
    name: 'cases.told',
    types: tellingEvents,
    handle: (work, event) => tellApplicant(work, event, telling),
  })

/**
 * What happens to cases on events: restricted ones reach the people on duty, applicants are told, payers and whoever is
 * written to as well. `telling` has the node's address, asked for when it is needed, and makes the path by which a person
 * without account comes back.
 */
export const caseJobs = (telling: Telling): { readonly readers: readonly Reader[] } => ({
  readers: [restricted, told(telling), ...paymentReaders(telling), messagedReader(telling)],
})
