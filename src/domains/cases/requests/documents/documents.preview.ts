import type { FieldProblem } from '#core/field-problem.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type AskDocumentsView, askDocumentsView } from './ask-documents.view.ts'
import { documentsIn } from './document.rules.ts'
import { words } from './documents.words.ts'
import { allDocumentsFile, documentsFile } from './preview-documents.ts'

const state = (name: string, shown: Partial<AskDocumentsView>): PreviewState => ({
  name,
  html: (locale) =>
    askDocumentsView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/documents', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      service: { en: 'Apply for a resident parking permit', cy: 'Gwneud cais am drwydded parcio i breswylwyr' },
      documents: [],
      mayAsk: true,
      back: '#back',
      action: () => '#form',
      hidden: () => previewHidden,
      fileHref: () => '#file',
      typed: {},
      ticked: [],
      rows: 2,
      problems: [],
      ...shown,
    }),
})

const missing = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'missing', message })
const longest = 'Gwybodaeth'.repeat(9)

/** Asking for documents at the desk, in every way it can stand. */
export const documentsPreview: Preview = {
  name: 'cases/documents',
  routes: [
    'GET /desk/:org/cases/:reference/documents',
    'POST /desk/:org/cases/:reference/documents',
    'POST /desk/:org/cases/:reference/documents/accept',
  ],
  kind: 'page',
  states: [
    state('nothing asked for yet', {}),
    state('one has come', { documents: documentsIn(documentsFile.messages) }),
    state('nothing left to wait for', { documents: documentsIn(allDocumentsFile.messages), mayAsk: false }),
    state('nothing typed', {
      problems: [
        missing('words', words.messageMissing),
        missing('what-0', words.whatMissing),
        missing('why-0', words.whyMissing),
      ],
    }),
    state('another document', {
      typed: { words: 'We need these.', 'what-0': 'Your payslip for April 2026', 'why-0': 'It shows what you earn' },
      rows: 3,
    }),
    state('half of a document typed', {
      typed: {
        words: 'We need these.',
        'what-0': 'A payslip',
        'why-0': 'What you earn',
        'what-1': 'A bill',
        'why-2': 'Who lives there',
      },
      rows: 3,
      problems: [missing('why-1', words.whyMissing), missing('what-2', words.whatMissing)],
    }),
    state('the other half typed', {
      typed: {
        words: 'We need these.',
        'what-0': 'A payslip',
        'why-0': 'What you earn',
        'why-1': 'Where you live',
        'what-2': 'A lease',
      },
      rows: 3,
      problems: [missing('what-1', words.whatMissing), missing('why-2', words.whyMissing)],
    }),
    state('nothing selected to go on without', {
      documents: documentsIn(documentsFile.messages),
      problems: [missing('accepts', words.acceptMissing), missing('reason', words.reasonMissing)],
    }),
    {
      ...state('the longest Welsh', {
        documents: documentsIn([
          { ...documentsFile.messages[0], documents: [{ id: 'd1', what: longest, why: longest }] } as never,
        ]),
      }),
      locale: 'cy',
    },
    refusedState(),
  ],
}
