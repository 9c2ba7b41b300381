import type { Work } from '#core/work.ts'
import { inWords, type QueuedCase } from './find-cases.ts'
import { findOpenCases } from './queue.store.ts'
import { askedOf } from './queue-filter.rules.ts'
import type { QueueSetting } from './queue-setting.ts'

/** The open cases of whoever acts and of those whom they cover for, at most `limit`, the one that is due first first. */
export const findOwnCases = async (
  work: Work,
  setting: QueueSetting,
  limit: number,
): Promise<{ readonly cases: readonly QueuedCase[]; readonly more: boolean }> => {
  const filter = askedOf({ assigned: 'me' }, setting)
  const lines = await findOpenCases(work.tx, work.org, { filter, after: undefined, limit })
  return { cases: await inWords(work, lines.slice(0, limit), setting), more: lines.length > limit }
}
