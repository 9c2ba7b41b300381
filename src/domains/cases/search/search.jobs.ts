import { type Reader, reader } from '#platform/events/reader.ts'
import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../places/find-organisation.ts'
import { indexCase, wordsKept } from './index-case.ts'
import { forgetOldWords } from './search.store.ts'

/** What adds to a case, or takes from it, what it may be found by. */
const changing: readonly string[] = [
  'case.opened',
  'case.moreAsked',
  'case.moreGiven',
  'case.noted',
  'case.decided',
  'case.withdrawn',
  'case.amended',
  'case.corrected',
  'case.reopened',
  'case.messaged',
  'content.erased',
]

const indexed: Reader = reader({
  name: 'cases.indexed',
  types: changing,
  handle: async (work, event) => {
    if (event.caseId !== undefined) await indexCase(work, event.caseId)
  },
})

const forgetting: Timer = {
  name: 'cases.forgetWords',
  every: 3600,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds)) {
      let gone = 1
      while (gone > 0)
        gone = await database.jobWork({ org, purpose: 'operation', name: 'cases.forgetWords' }, (work) =>
          forgetOldWords(work.tx, org, work.now.subtract(wordsKept)),
        )
    }
  },
}

/** Cases are found by what they say, and after a year by who they are of alone. */
export const searchJobs: { readonly readers: readonly Reader[]; readonly timers: readonly Timer[] } = {
  readers: [indexed],
  timers: [forgetting],
}
