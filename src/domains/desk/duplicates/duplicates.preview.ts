import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { ListedPair } from '../../cases/duplicates/find-open-pairs.ts'
import { type DuplicatesView, duplicatesView } from './duplicates.view.ts'

const at = (text: string) => Temporal.Instant.from(`2026-${text}:00Z`)
const pair: ListedPair = {
  one: {
    reference: 'H7KM-4TQX',
    service: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
    submittedAt: at('05-01T09:12'),
    closed: false,
  },
  other: {
    reference: '7KXM-42QB',
    service: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
    submittedAt: at('03-02T15:40'),
    closed: true,
  },
  bits: 14.2,
  foundAt: at('05-01T09:12'),
}

const state = (name: string, more: Partial<Omit<DuplicatesView, 'frame'>>): PreviewState => ({
  name,
  html: (locale) =>
    duplicatesView({
      frame: previewFrame(locale, '/desk/barchester/duplicates', { who: 'officer' }),
      org: 'barchester',
      pairs: [],
      all: false,
      other: '#other',
      next: undefined,
      first: undefined,
      ...more,
    }),
})

/** The list of applicants who may be one person. */
export const duplicatesPreview: Preview = {
  name: 'desk/duplicates',
  routes: ['GET /desk/:org/duplicates'],
  kind: 'page',
  states: [
    state('none of one’s team', {}),
    state('none at all', { all: true, other: undefined }),
    state('one', { pairs: [pair] }),
    state('many, and more', {
      pairs: [pair, { ...pair, bits: 8.1 }, { ...pair, bits: 3.4 }],
      all: true,
      next: '#next',
      first: '#first',
    }),
    { ...state('the longest Welsh', { pairs: longest([pair, pair]) }), locale: 'cy' },
    refusedState(),
  ],
}
