import type { Work } from '#core/work.ts'
import type { Absence } from './absence.rules.ts'
import { findAbsences } from './absence.store.ts'

/** Who is away today or will be at the work's organisation, by the first day. */
export const readAbsences = (work: Work): Promise<readonly Absence[]> => findAbsences(work.tx, work.org)
