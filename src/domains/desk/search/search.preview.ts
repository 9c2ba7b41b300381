import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { FoundCase } from '../../cases/search/search-cases.ts'
import { type SearchView, searchView } from './search.view.ts'
import { words } from './search.words.ts'

const at = (text: string) => Temporal.Instant.from(`2026-${text}:00Z`)
const one: FoundCase = {
  id: 'a',
  reference: '7KXM-42QB',
  design: 'garden-waste',
  version: 'v',
  stage: 'received',
  submittedAt: at('05-01T09:12'),
  dueAt: at('05-07T23:00'),
  restricted: false,
  team: null,
  assigned: null,
  flag: null,
  service: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
  stageTitle: { en: 'We have your request', cy: 'Mae eich cais gennym' },
  standing: { kind: 'none' },
  kinds: ['name', 'near'],
  closed: false,
}
const other: FoundCase = { ...one, id: 'b', reference: 'QB7K-XM42', kinds: ['postcode', 'answer'], closed: true }

const state = (name: string, more: Partial<Omit<SearchView, 'frame'>>): PreviewState => ({
  name,
  html: (locale) =>
    searchView({
      frame: previewFrame(locale, '/desk/barchester/search', { who: 'officer' }),
      org: 'barchester',
      action: '#search',
      csrf: previewHidden,
      typed: 'Hardign BA1 1AA',
      most: 50,
      problems: [],
      found: undefined,
      ...more,
    }),
})

/** Finding a request at the desk. */
export const searchPreview: Preview = {
  name: 'desk/search',
  routes: ['GET /desk/:org/search', 'POST /desk/:org/search'],
  kind: 'page',
  states: [
    state('nothing asked yet', { typed: '' }),
    state('nothing typed', { typed: '', problems: [{ field: 'q', code: 'missing', message: words.missing }] }),
    state('nothing found', { found: [] }),
    state('one found', { found: [one] }),
    state('many found', { found: [one, other, other, one, other], most: 5 }),
    { ...state('the longest Welsh', { found: longest([one, other]) }), locale: 'cy' },
    refusedState('nobody who works here'),
  ],
}
