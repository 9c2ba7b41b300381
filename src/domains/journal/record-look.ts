import type { Work } from '#core/work.ts'
import { type Look, writeLook } from './look.store.ts'

/**
 * Writes who looked, in the transaction of the read: when it cannot be written, nothing is shown. A person's own page,
 * with the purpose `own`, writes none.
 */
export const recordLook = async (work: Work, look: Look): Promise<void> => {
  if (work.purpose !== 'own') await writeLook(work.tx, look)
}
