import type { JobContext, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { forgetSent } from './suggesting/letterbox.store.ts'
import { emptyLetterbox } from './suggesting/suggest.ts'

const who = (org: string, name: string) => ({ org, purpose: 'operation' as const, name })

/** The letterbox is emptied after midnight, and what no limit counts any longer is forgotten. */
const nightly: Timer = {
  name: 'proposals.letterbox',
  every: 300,
  run: async ({ database }: JobContext) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork(who(org, 'proposals.letterbox'), async (work) => {
        await emptyLetterbox(work)
        await forgetSent(work.tx, org, work.now.subtract({ hours: 25 }))
      })
  },
}

/** What happens to proposals in the background. */
export const proposalJobs: { readonly timers: readonly Timer[] } = { timers: [nightly] }
