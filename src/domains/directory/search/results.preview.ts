import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type Result, resultsView } from './results.view.ts'

const many: readonly Result[] = [
  {
    title: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
    href: '#garden-waste',
    organisation: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
    summary: {
      en: 'Pay once a year and we empty your bin every 2 weeks.',
      cy: 'Talwch unwaith y flwyddyn a byddwn yn gwagio’ch bin bob pythefnos.',
    },
  },
  {
    title: { en: 'Bin collection day', cy: 'Diwrnod casglu biniau' },
    href: '#bin-day',
    organisation: undefined,
    summary: undefined,
  },
]

const state = (name: string, results: readonly Result[], asked = 'bin'): PreviewState => ({
  name,
  html: (locale) =>
    resultsView({
      frame: previewFrame(locale, '/barchester/services'),
      asked,
      results,
      search: '#search',
      all: '#services',
    }),
})

/** What a search for a service finds. */
export const resultsPreview: Preview = {
  name: 'directory/search results',
  routes: ['GET /:org/services', 'GET /'],
  kind: 'page',
  states: [
    state('nothing found', [], 'zeppelin'),
    state('one result', many.slice(0, 1)),
    state('many results', [...many, ...many, ...many]),
    { ...state('the longest Welsh', longest(many)), locale: 'cy' },
  ],
}
