import type { FieldProblem } from '#core/field-problem.ts'
import { refusedWords } from '#core/files/refused-file.words.ts'
import type { Locale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Case } from '../case.store.ts'
import { words } from '../case.words.ts'
import type { CaseFile } from '../content/case-file.ts'
import {
  askedFile,
  decidedFile,
  freshFile,
  pendingPayment,
  previewCase,
  previewPayment,
  talkedFile,
  visitFile,
} from '../content/preview-case.ts'
import { allDocumentsFile, documentsFile } from './documents/preview-documents.ts'
import { documentField } from './read-reply.ts'
import { requestView } from './request.view.ts'

interface Shown {
  readonly of?: Partial<Case>
  readonly file?: CaseFile | ((locale: Locale) => CaseFile)
  readonly design?: Design
  readonly wrong?: boolean
  readonly problems?: readonly FieldProblem[]
  readonly kept?: readonly { readonly id: string; readonly name: string }[]
  readonly pay?: boolean
  readonly who?: 'resident' | 'nobody'
}

const state = (name: string, shown: Shown): PreviewState => ({
  name,
  html: (locale) => {
    const file = shown.file ?? freshFile
    return requestView({
      frame: previewFrame(locale, '/barchester/requests/H7KM-4TQX', { who: shown.who ?? 'resident' }),
      open: { case: { ...previewCase, ...shown.of }, design: { compiled: { design: shown.design ?? permit } } },
      file: typeof file === 'function' ? file(locale) : file,
      reply: {
        action: '#reply',
        hidden: previewHidden,
        typed: '',
        kept: shown.kept ?? [],
        problems:
          shown.problems ?? (shown.wrong ? [{ field: 'reply', code: 'missing', message: words.replyMissing }] : []),
      },
      pay: shown.pay ? '#pay' : undefined,
      withdraw: '#withdraw',
      now: Temporal.Instant.from('2026-05-06T09:00:00Z'),
      appointment: () => '#appointment',
      amend: '#amend',
      letter: () => '#letter',
      fileHref: () => '#file',
    })
  },
})

const waiting = { stage: 'waiting', dueAt: null }
const given = { stage: 'given', outcome: 'given', closedAt: previewCase.dueAt, dueAt: null }

/** A person's own request, in every way it can stand. */
export const requestPreview: Preview = {
  name: 'cases/request',
  routes: ['GET /:org/requests/:reference', 'POST /:org/requests/:reference'],
  kind: 'page',
  states: [
    state('sent, without an account', { who: 'nobody' }),
    state('with an appointment', { file: visitFile() }),
    state('with an appointment that is too near to change', { file: visitFile({ changeHours: 700 }) }),
    state('with an appointment that has to be moved', { file: visitFile({ closed: true }) }),
    state('with an appointment that was cancelled', { file: visitFile({ state: 'cancelled', why: 'person' }) }),
    state('with an appointment that was not paid for', {
      file: visitFile({ state: 'cancelled', why: 'unpaid', firm: false }),
      pay: true,
    }),
    state('with an appointment that was given up before it was paid for', {
      file: visitFile({ state: 'cancelled', why: 'person', firm: false }),
      pay: true,
    }),
    state('with an appointment that was paid for too late', { file: visitFile({ state: 'cancelled', why: 'unpaid' }) }),
    state('opened again, its appointment to be chosen anew', {
      file: visitFile({ state: 'cancelled', why: 'closed' }),
    }),
    state('waiting for the person', { of: waiting, file: askedFile }),
    state('waiting, nothing typed', { of: waiting, file: askedFile, wrong: true }),
    state('documents asked for', { of: waiting, file: documentsFile }),
    state('documents, one file wrong and one kept', {
      of: waiting,
      file: documentsFile,
      kept: [{ id: '019a0000-0000-7000-8000-000000000031', name: 'payslip-april.pdf' }],
      problems: [
        {
          field: documentField('d2'),
          code: 'protected',
          message: refusedWords({ name: 'statement.pdf', fault: 'protected' }, true),
        },
        {
          field: documentField('d3'),
          code: 'too-big',
          message: refusedWords({ name: 'lease.pdf', fault: 'too-big', most: 10_000_000 }, true),
        },
      ],
    }),
    state('documents, all there', { of: { stage: 'checking' }, file: allDocumentsFile }),
    state('a conversation', { of: { stage: 'checking' }, file: talkedFile }),
    state('something to pay', { file: { ...freshFile, payment: previewPayment(0) }, pay: true }),
    state('the bank has not answered', { file: { ...freshFile, payment: pendingPayment }, pay: true }),
    state('decided, with its letter', { of: given, file: decidedFile }),
    state('a quiet service', { design: { ...permit, quiet: true } }),
    state('nothing of it opens', { file: { ...freshFile, answers: {} } }),
    { ...state('the longest Welsh', { of: waiting, file: askedFile, design: longest(permit) }), locale: 'cy' },
    refusedState(),
  ],
}
