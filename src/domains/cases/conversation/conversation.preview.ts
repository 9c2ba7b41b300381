import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { ownCase } from '../case.policy.ts'
import { talkedFile } from '../content/preview-case.ts'
import { type ConversationView, conversationView } from './conversation.view.ts'
import { usualTexts, words } from './conversation.words.ts'

const state = (
  name: string,
  side: ConversationView['side'],
  more: Partial<ConversationView> = {},
  design = permit,
): PreviewState => ({
  name,
  html: (locale) =>
    conversationView({
      frame: previewFrame(locale, '/barchester/requests/H7KM-4TQX/messages', {
        who: side === 'staff' ? 'officer' : 'resident',
      }),
      side,
      title: inLocale(textOf(design.title), locale),
      reference: 'H7KM-4TQX',
      messages: talkedFile.messages,
      seen: {},
      back: { href: '#back', text: 'H7KM-4TQX' },
      action: '#send',
      hidden: previewHidden,
      texts: side === 'staff' ? usualTexts : [],
      typed: { words: '', text: '' },
      problems: [],
      fileHref: () => '#file',
      ...more,
    }),
})
const read = {
  applicant: Temporal.Instant.from('2026-05-06T12:00:00Z'),
  staff: Temporal.Instant.from('2026-05-06T12:00:00Z'),
}
const missing = (message: FieldProblem['message']): readonly FieldProblem[] => [
  { field: 'words', code: 'missing', message },
]

/** Messages about a request, from both sides. */
export const conversationPreview: Preview = {
  name: 'cases/conversation',
  routes: [
    'GET /:org/requests/:reference/messages',
    'POST /:org/requests/:reference/messages',
    'GET /desk/:org/cases/:reference/messages',
    'POST /desk/:org/cases/:reference/messages',
  ],
  kind: 'page',
  states: [
    state('none yet', 'applicant', { messages: [] }),
    state('some that are new', 'applicant'),
    state('all of it read', 'applicant', { seen: read }),
    state('at the desk', 'staff'),
    state('at the desk, none yet', 'staff', { messages: [] }),
    state('nothing written', 'applicant', { problems: missing(words.missing) }),
    state('nothing written at the desk', 'staff', { problems: missing(words.missingDesk) }),
    state('no such text', 'staff', { problems: [{ field: 'text', code: 'wrong', message: words.cannedWrong }] }),
    { ...state('the longest Welsh', 'staff', {}, longest(permit)), locale: 'cy' },
    refusedState(),
    refusedState('one’s own case', ownCase),
  ],
}
