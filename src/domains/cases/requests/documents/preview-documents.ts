import type { CaseFile } from '../../content/case-file.ts'
import { freshFile } from '../../content/preview-case.ts'
import type { CaseMessage } from '../../conversation/case-message.rules.ts'
import { wordsWithDocuments } from './document.rules.ts'

const at = (when: string) => Temporal.Instant.from(`2026-${when}:00Z`)

const documents = [
  { id: 'd1', what: 'Your payslip for April 2026', why: 'It shows what you earn now' },
  { id: 'd2', what: 'A bank statement from the last 3 months', why: 'It shows the rent that you pay' },
  { id: 'd3', what: 'Your tenancy agreement', why: 'It shows who lives with you' },
]

const asked: CaseMessage = {
  id: 'm1',
  by: 'officer',
  from: 'Septimus Grantly',
  words: wordsWithDocuments('We need these before we can decide. We go on when all three have come.', documents),
  files: [],
  documents,
  at: at('05-04T10:30'),
}

const sent = (id: string, document: string, name: string, when: string): CaseMessage => ({
  id,
  by: 'applicant',
  from: undefined,
  words: '',
  files: [
    {
      id: `019a0000-0000-7000-8000-00000000005${id.slice(1)}`,
      name,
      size: 82_000,
      type: 'application/pdf',
      sha256: 'ab12',
      document,
    },
  ],
  at: at(when),
})

const acceptedRest: CaseMessage = {
  id: 'm4',
  by: 'officer',
  from: 'Septimus Grantly',
  words: 'Your landlord has told us.\n\n- Your tenancy agreement',
  files: [],
  accepts: ['d3'],
  at: at('05-07T09:15'),
}

const first = sent('m2', 'd1', 'payslip-april.pdf', '05-05T18:02')

/** Three documents asked for, of which one has come. */
export const documentsFile: CaseFile = { ...freshFile, messages: [asked, first] }

/** Nothing left to wait for: two came, one is not needed any more. */
export const allDocumentsFile: CaseFile = {
  ...freshFile,
  messages: [asked, first, sent('m3', 'd2', 'statement.pdf', '05-06T20:41'), acceptedRest],
}
