import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotMove, notFromHere, ownCase } from '../case.policy.ts'
import { type CorrectionView, correctionView } from './correction.view.ts'
import { words } from './correction.words.ts'

const state = (name: string, more: Partial<CorrectionView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    correctionView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/correct', { who: 'officer' }),
      design: permit,
      reference: 'H7KM-4TQX',
      back: '#back',
      action: '#correct',
      hidden: previewHidden,
      typed: { outcome: '', words: '', reason: '' },
      problems: [],
      ...more,
    }),
})

/** Correcting a decision. */
export const correctionPreview: Preview = {
  name: 'cases/correct',
  routes: ['GET /desk/:org/cases/:reference/correct', 'POST /desk/:org/cases/:reference/correct'],
  kind: 'page',
  states: [
    state('empty'),
    state('nothing filled in', {
      problems: [
        { field: 'outcome', code: 'missing', message: words.outcomeMissing },
        { field: 'words', code: 'missing', message: words.wordsMissing },
        { field: 'reason', code: 'missing', message: words.reasonMissing },
      ],
    }),
    { ...state('the longest Welsh', { design: longest(permit) }), locale: 'cy' },
    refusedState(),
    refusedState('one’s own case', ownCase),
    refusedState('may not move it', cannotMove),
    refusedState('nothing decided yet', notFromHere),
  ],
}
