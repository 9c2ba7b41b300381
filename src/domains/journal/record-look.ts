import type { Work } from '#core/work.ts'
import { writeLook } from './look.store.ts'

/** What was looked at: the page's name, the case where there is one, and the keys of the people whose data it showed. */
export interface Look {
  readonly page: string
  readonly caseId?: string
  readonly subjects: readonly string[]
}

/**
 * Writes who looked, in the transaction of the read: when it cannot be written, nothing is shown. A person's own page,
 * with the purpose `own`, writes none.
 */
export const recordLook = async (work: Work, look: Look): Promise<void> => {
  if (work.purpose !== 'own') await writeLook(work.tx, look)
}
