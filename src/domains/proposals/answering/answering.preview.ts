import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { draftsView } from '../drafting/drafts.view.ts'
import type { Proposal } from '../reading/proposal.rules.ts'
import { previewProposal } from '../reading/reading.preview.ts'
import { answeringView, type DeskForm, type DeskProposalView, deskProposalView } from './answering.view.ts'
import { words } from './answering.words.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const question = { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' }
const other: Proposal = {
  ...previewProposal,
  id: '0d2c3b9e-1d3c-4a4e-8d43-6a1f0d9b7a10',
  what: 'Stop asking for the number twice.',
}

const form = (action: string): Omit<DeskForm, 'frame'> => ({
  action,
  hidden: previewHidden,
  languages: ['en', 'cy'],
  typed: { 'role.en': 'Head of parking services', 'role.cy': 'Pennaeth gwasanaethau parcio', days: '20' },
  problems: [],
  back: '#all',
  done: undefined,
})

const state = (
  name: string,
  {
    isDrafted = false,
    isLive = false,
    ...more
  }: Partial<DeskProposalView> & { readonly isDrafted?: boolean; readonly isLive?: boolean } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    deskProposalView({
      ...form('#act'),
      frame: previewFrame(locale, '/desk/barchester/suggestions/one', { who: 'officer' }),
      proposal: previewProposal,
      service,
      element: question,
      supporters: 61,
      href: '#public',
      similar: [],
      joinedTo: undefined,
      today: '2026-06-15',
      drafts: isDrafted ? drafts(locale, isLive) : html``,
      ...more,
    }),
})
const similar = [
  { proposal: other, score: 71, sameElement: true, shared: ['number', 'twice'] },
  {
    proposal: { ...other, id: '2', what: 'Ofynnwch unwaith.', locale: 'cy' },
    score: 30,
    sameElement: false,
    shared: ['rhif'],
  },
]
const drafts = (locale: Locale, live: boolean) =>
  draftsView({
    locale,
    drafts: {
      live,
      sentences: [
        {
          en: 'The question “What make is it?” was removed.',
          cy: 'Tynnwyd y cwestiwn “Pa wneuthuriad ydyw?”.',
        },
      ],
    },
    change: [{ name: { en: 'Hint', cy: 'Awgrym' }, href: '#hint' }],
    inner: [
      {
        name: { en: 'Somebody else’s land', cy: 'Tir rhywun arall' },
        change: [{ name: { en: 'Wording', cy: 'Geiriad' }, href: '#choice' }],
      },
    ],
    add: [{ of: 'questions', href: '#question' }],
    tried: '#tried',
    published: '#published',
  })
const missing = ['verdict', 'reason.en', 'reason.cy', 'role.en', 'role.cy'].map((field) => ({
  field,
  code: 'missing',
  message:
    field === 'verdict' ? words.verdictMissing : field.startsWith('reason') ? words.reasonMissing : words.roleMissing,
}))

/** A published suggestion at the desk. */
export const deskProposalPreview: Preview = {
  name: 'proposals/desk-suggestion',
  routes: ['GET /desk/:org/suggestions/:proposal', 'POST /desk/:org/suggestions/:proposal'],
  kind: 'page',
  states: [
    state('nothing like it'),
    state('others may say the same', { similar }),
    state('overdue', { proposal: { ...previewProposal, dueOn: '2026-06-08' } }),
    state('everything missing', { problems: missing, similar }),
    state('too long', {
      problems: [{ field: 'reason.en', code: 'long', message: words.reasonLong }],
      typed: { verdict: 'part', 'reason.en': 'A long reason', 'reason.cy': 'Rheswm hir' },
    }),
    state('nothing chosen to join', {
      similar,
      problems: [{ field: 'to', code: 'missing', message: words.whichMissing }],
    }),
    state('answered', {
      proposal: {
        ...previewProposal,
        verdict: 'accept',
        reason: { en: 'We will ask once.', cy: 'Byddwn yn gofyn unwaith.' },
      },
      done: words.doneAnswered,
    }),
    state('joined', { joinedTo: { what: other.what, locale: 'en', href: '#other' }, done: words.doneJoined }),
    state('a change is drafted', { isDrafted: true, done: words.doneDrafted }),
    state('what was changed is live', { isDrafted: true, isLive: true }),
    state('in Welsh', { proposal: { ...previewProposal, locale: 'cy' }, languages: ['cy'] }),
    { ...state('the longest Welsh', longest({ service, element: question })), locale: 'cy' },
    refusedState(),
  ],
}

const settings = (name: string, more: Partial<DeskForm> = {}): PreviewState => ({
  name,
  html: (locale) =>
    answeringView({
      ...form('#save'),
      frame: previewFrame(locale, '/desk/barchester/suggestions/answering', { who: 'officer' }),
      ...more,
    }),
})

/** Who answers suggestions, and by when. */
export const answeringPreview: Preview = {
  name: 'proposals/answering',
  routes: ['GET /desk/:org/suggestions/answering', 'POST /desk/:org/suggestions/answering'],
  kind: 'page',
  states: [
    settings('as it is settled'),
    settings('saved', { done: words.doneSettled }),
    settings('one language', { languages: ['en'] }),
    settings('everything wrong', {
      typed: { days: 'soon' },
      problems: [{ field: 'days', code: 'number', message: words.daysWrong }, ...missing.slice(3)],
    }),
    refusedState(),
  ],
}
