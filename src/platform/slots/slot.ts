import type { Work } from '#core/work.ts'
import type { Html } from '../views/html.ts'

/**
 * A place on a page of a lower domain that a higher one may fill: what it shows of a subject there, or nothing. `app.ts` joins the
 * two; a slot that nobody fills shows nothing.
 */
export type Slot<Subject> = (work: Work, subject: Subject) => Promise<Html | undefined>

/** What a slot shows of a subject. */
export const fillSlot = async <Subject>(
  slot: Slot<Subject> | undefined,
  work: Work,
  subject: Subject,
): Promise<Html | undefined> => slot?.(work, subject)
