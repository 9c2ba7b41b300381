import type { Work } from '#core/work.ts'
import { keepPosted } from './posting.store.ts'

/** Marks letters as posted by whoever acts, on an ISO date; each is told to the journal. Returns how many were not yet. */
export const markPosted = async (work: Work, ids: readonly string[], on: string): Promise<number> => {
  if (work.actor.kind !== 'member' || ids.length === 0) return 0
  const posted = await keepPosted(work.tx, work, { ids, on, by: work.actor.membership })
  await Promise.all(
    posted.map(({ id, caseId, forLink }) =>
      work.append({
        type: 'message.posted',
        ...(caseId ? { caseId } : {}),
        ...(forLink ? { for: forLink } : {}),
        data: { message: id, on },
      }),
    ),
  )
  return posted.length
}
