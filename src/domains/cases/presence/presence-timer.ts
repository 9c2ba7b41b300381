import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../places/find-organisation.ts'
import { hereFor } from './meet-colleagues.ts'
import { forgetPresence } from './presence.store.ts'

/** Who had a case open an hour ago is nobody's business: nothing is kept of it but the look in the journal. */
export const presenceTimer: Timer = {
  name: 'cases.forgetPresence',
  every: 300,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork({ org, purpose: 'operation', name: 'cases.forgetPresence' }, (work) =>
        forgetPresence(work.tx, org, work.now.subtract(hereFor)),
      )
  },
}
