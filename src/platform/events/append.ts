import { newId } from '#core/ids.ts'
import type { NewEvent, Work } from '#core/work.ts'

import { run } from '../db/rows.ts'
import { envelope } from './envelope.ts'

const append = { name: 'journal.append', text: 'select journal.append($1, $2, $3, $4, $5, $6, $7)' }

/**
 * Appends an event to the journal of the organisation the work is done at, in the transaction that makes it true.
 * Returns its id. An event of a case stands under the case's own locks, so the case is locked before it.
 */
export const appendEvent = async (work: Omit<Work, 'append'>, event: NewEvent): Promise<string> => {
  const id = newId()
  const text = envelope({ id, org: work.org, at: work.now, actor: work.actor }, event)
  await run(work.tx, append, [work.org, id, event.type, work.now, event.caseId ?? null, event.for ?? null, text])
  return id
}
