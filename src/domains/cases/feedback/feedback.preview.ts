import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type DeskFeedbackView, deskFeedbackView } from './desk-feedback.view.ts'
import { figuresOf } from './feedback.rules.ts'
import { type FeedbackView, feedbackView } from './feedback.view.ts'
import { words } from './feedback.words.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }

const state = (name: string, more: Partial<FeedbackView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    feedbackView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/feedback'),
      service,
      action: '#feedback',
      services: '#services',
      hidden: previewHidden,
      typed: { score: '', words: '', replyTo: '' },
      problems: [],
      done: false,
      exit: false,
      ...more,
    }),
})

/** What somebody thinks of a service. */
export const feedbackPreview: Preview = {
  name: 'cases/feedback',
  routes: ['GET /:org/services/:service/feedback', 'POST /:org/services/:service/feedback'],
  kind: 'page',
  states: [
    state('empty'),
    state('nothing chosen, a wrong address', {
      typed: { score: '', words: 'Shorter, please', replyTo: 'eleanor' },
      problems: [
        { field: 'score', code: 'missing', message: words.scoreMissing },
        { field: 'words', code: 'long', message: words.wordsLong },
        { field: 'replyTo', code: 'format', message: words.replyToWrong },
      ],
    }),
    state('thanks', { done: true }),
    state('a quiet service', { exit: true }),
    { ...state('the longest Welsh', { service: longest(service) }), locale: 'cy' },
    refusedState(),
  ],
}

const months = [
  figuresOf({ design: 'parking-permit', month: '2026-06-01', scores: [0, 1, 0, 1, 1] }),
  figuresOf({ design: 'parking-permit', month: '2026-05-01', scores: [2, 1, 3, 20, 31] }),
  figuresOf({ design: 'parking-permit', month: '2026-04-01', scores: [9, 4, 3, 8, 11] }),
]
const said = [
  { title: service, words: 'It asked me twice for my postcode.', replyTo: null },
  { title: service, words: 'Quick and clear.', replyTo: 'eleanor@example.org' },
]

const desk = (name: string, more: Partial<DeskFeedbackView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    deskFeedbackView({
      frame: previewFrame(locale, '/desk/barchester/feedback', { who: 'officer' }),
      back: { href: '#back', text: 'Barchester' },
      services: [{ title: service, months }],
      said: undefined,
      ...more,
    }),
})

/** What people think of an organisation's services, at the desk. */
export const deskFeedbackPreview: Preview = {
  name: 'cases/desk-feedback',
  routes: ['GET /desk/:org/feedback'],
  kind: 'page',
  states: [
    desk('nothing yet', { services: [] }),
    desk('figures only'),
    desk('too few to show', { services: [{ title: service, months: months.slice(0, 1) }] }),
    desk('with words, for a lead', { said }),
    desk('many services', { services: [1, 2, 3].map(() => ({ title: service, months })), said }),
    { ...desk('the longest Welsh', { services: [{ title: longest(service), months }], said }), locale: 'cy' },
    refusedState(),
  ],
}
