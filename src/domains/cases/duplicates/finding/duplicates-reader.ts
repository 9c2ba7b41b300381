import { type Reader, reader } from '#platform/events/reader.ts'
import { findDuplicates } from './find-duplicates.ts'

/** Who may be the same person is looked for when a request comes in, and again when its answers are corrected or erased. */
export const duplicatesReader: Reader = reader({
  name: 'cases.duplicates',
  types: ['case.opened', 'case.amended', 'content.erased'],
  handle: async (work, event) => {
    if (event.caseId !== undefined) await findDuplicates(work, event.caseId)
  },
})
