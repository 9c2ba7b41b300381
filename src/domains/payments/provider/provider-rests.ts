import type { Work } from '#core/work.ts'
import { doesRest } from './provider-health.store.ts'

/** Is the provider not asked for a while, because too many calls to it came to nothing? For the pages of who waits for it. */
export const providerRests = (work: Work, name: string): Promise<boolean> => doesRest(work.tx, name)
