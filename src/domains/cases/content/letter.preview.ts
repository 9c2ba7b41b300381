import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import { letterPage } from './letter.view.ts'
import { previewLetter } from './preview-case.ts'

const path = '/barchester/requests/H7KM-4TQX/letters/gallery'

const state = (name: string, more: Partial<Letter>): PreviewState => ({
  name,
  html: (locale) =>
    letterPage({
      frame: previewFrame(locale, path, { who: 'resident' }),
      letter: { ...previewLetter(locale), ...more },
      reference: 'H7KM-4TQX',
      back: '#back',
    }),
})

/** The letter of a decision, as the person and the desk read it. */
export const letterPreview: Preview = {
  name: 'cases/letter',
  routes: ['GET /:org/requests/:reference/letters/:letter', 'GET /desk/:org/cases/:reference/letters/:letter'],
  kind: 'page',
  states: [
    state('in the reader’s language', {}),
    state('a correction, to be checked', {
      replaces: '4 May 2026',
      check: { address: 'https://place.example/barchester/letters/check', code: 'K7MX-42QB' },
    }),
    state('no address, reasons or review', { address: [], reasons: [], review: undefined }),
    { ...state('written in the other language', previewLetter('cy')), locale: 'en' },
    { ...state('the longest Welsh', previewLetter('cy', longest(permit))), locale: 'cy' },
    refusedState(),
  ],
}
