import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../places/find-organisation.ts'
import { warnOfDue } from './warn-of-due.ts'

/** Looks for what is due soon or late, in every organisation, some cases a transaction until there are no more. */
export const targetTimer: Timer = {
  name: 'cases.targets',
  every: 30,
  run: async ({ database, signal }) => {
    for (const org of await database.bare(findOrganisationIds)) {
      let told = 1
      while (told > 0 && !signal.aborted)
        told = await database.jobWork({ org, purpose: 'service', name: 'cases.targets' }, warnOfDue)
    }
  },
}
