import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Notice } from './notice.rules.ts'
import { findNotices, putNoticeAway } from './notice.store.ts'

const readerOf = ({ actor }: Work): string => {
  if (actor.kind !== 'member') throw notFound()
  return actor.membership
}

/** What whoever acts has not put away yet, newest first. Not found for anybody who is no member of staff. */
export const findOwnNotices = (work: Work): Promise<readonly Notice[]> => findNotices(work.tx, work.org, readerOf(work))

/** Puts one of their own away, by its id; nobody else's, and once. */
export const putOwnNoticeAway = async (work: Work, notice: string): Promise<void> => {
  if ((await putNoticeAway(work.tx, { org: work.org, to: readerOf(work), now: work.now }, notice)) > 0)
    await work.append({ type: 'notice.putAway', data: { notice } })
}
