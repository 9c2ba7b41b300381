import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewShown } from '../preview-journey.ts'
import { type DoneView, doneView } from './done.view.ts'

const next = {
  en: 'We check your address and send the permit by email.',
  cy: 'Byddwn yn gwirio eich cyfeiriad ac yn anfon y drwydded drwy e-bost.',
}

const state = (name: string, more: Partial<Pick<DoneView, 'paid' | 'due' | 'exit' | 'next'>>): PreviewState => ({
  name,
  html: (locale) =>
    doneView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/apply/done'),
      shown: previewShown,
      reference: 'H7KM-4TQX',
      next,
      due: '2026-05-08',
      paid: undefined,
      follow: '#follow',
      services: '#services',
      feedback: '#feedback',
      exit: false,
      ...more,
    }),
})

/** The receipt. */
export const donePreview: Preview = {
  name: 'applications/done',
  routes: ['GET /:org/services/:service/apply/done'],
  kind: 'page',
  states: [
    state('without a payment', {}),
    state('paid', { paid: 3000 }),
    state('no target', { due: undefined }),
    state('a quiet service', { exit: true }),
    { ...state('the longest Welsh', { next: longest(next), paid: 3000 }), locale: 'cy' },
    refusedState(),
  ],
}
