import type { Work } from '#core/work.ts'
import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../../places/find-organisation.ts'
import { type Editor, findEditors, forgetEditing, keepEditing } from './editing.store.ts'

export type { Editor } from './editing.store.ts'

/** How long after opening a part somebody counts as there: long enough to think about a question. */
const hereFor = { minutes: 15 } as const

/** Says that whoever acts has this part of a design open, and who else has some of it; nobody where no member acts. */
export const meetEditors = async (work: Work, design: string, part: string): Promise<readonly Editor[]> => {
  if (work.actor.kind !== 'member') return []
  const at = { org: work.org, design, membership: work.actor.membership }
  const [others] = await Promise.all([
    findEditors(work.tx, at, work.now.subtract(hereFor)),
    keepEditing(work.tx, at, { part, now: work.now }),
  ])
  return others
}

/** Who had a design open an hour ago is nobody's business: what they changed says its own reasons. */
export const editingTimer: Timer = {
  name: 'designs.forgetEditing',
  every: 300,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork({ org, purpose: 'operation', name: 'designs.forgetEditing' }, (work) =>
        forgetEditing(work.tx, org, work.now.subtract(hereFor)),
      )
  },
}
