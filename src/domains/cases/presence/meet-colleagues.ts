import type { Work } from '#core/work.ts'
import { findPresent, keepPresence, type Present } from './presence.store.ts'

/** How long after opening a case somebody counts as there: long enough to write a letter's reasons. */
export const hereFor = { minutes: 15 } as const

/** Says that whoever acts has the case open, and who else has; nobody where no member acts. */
export const meetColleagues = async (work: Work, caseId: string): Promise<readonly Present[]> => {
  if (work.actor.kind !== 'member') return []
  const at = { org: work.org, caseId, membership: work.actor.membership }
  const [present] = await Promise.all([
    findPresent(work.tx, at, work.now.subtract(hereFor)),
    keepPresence(work.tx, at, work.now),
  ])
  return present
}
