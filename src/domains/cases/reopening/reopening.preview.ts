import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { notFromHere, ownCase } from '../case.policy.ts'
import { cannotReopen } from './reopening.policy.ts'
import { type ReopeningView, reopeningView } from './reopening.view.ts'
import { words } from './reopening.words.ts'

const stages = permit.stages.filter(({ outcome }) => outcome === undefined)
const state = (name: string, more: Partial<ReopeningView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    reopeningView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/reopen', { who: 'officer' }),
      stages,
      reference: 'H7KM-4TQX',
      back: '#back',
      action: '#reopen',
      hidden: previewHidden,
      typed: { stage: '', told: '', reason: '' },
      problems: [],
      ...more,
    }),
})

/** Opening a closed request again. */
export const reopeningPreview: Preview = {
  name: 'cases/reopen',
  routes: ['GET /desk/:org/cases/:reference/reopen', 'POST /desk/:org/cases/:reference/reopen'],
  kind: 'page',
  states: [
    state('one stage', { stages: stages.slice(0, 1) }),
    state('several stages'),
    state('nothing typed', {
      problems: [
        { field: 'stage', code: 'missing', message: words.stageMissing },
        { field: 'told', code: 'missing', message: words.toldMissing },
        { field: 'reason', code: 'missing', message: words.reasonMissing },
      ],
    }),
    { ...state('the longest Welsh', { stages: longest(stages) }), locale: 'cy' },
    refusedState(),
    refusedState('not a lead', cannotReopen),
    refusedState('not closed any more', notFromHere),
    refusedState('one’s own case', ownCase),
  ],
}
