import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type AreaView, areaControls, areaView } from './area.view.ts'
import { words } from './area.words.ts'

const areas = [
  { area: 'st-ewolds', name: { en: 'St Ewold’s', cy: 'Sant Ewold' } },
  { area: 'plumstead', name: { en: 'Plumstead', cy: 'Plumstead' } },
]

const state = (name: string, more: Partial<AreaView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    areaView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/area'),
      service: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
      ...{ choose: undefined, postcode: '', problem: undefined, action: '#send', hidden: previewHidden, back: '#back' },
      ...more,
    }),
})

/** Where a request is for, while some areas use another version. */
export const areaPreview: Preview = {
  name: 'applications/area',
  routes: ['GET /:org/services/:service/area', 'POST /:org/services/:service/area'],
  kind: 'page',
  states: [
    state('by its postcode'),
    state('half a postcode', {
      postcode: 'BA1',
      problem: { field: areaControls.postcode, code: 'not-postcode', message: words.noPostcode },
    }),
    state('nothing is looked up', { choose: areas }),
    state('the postcode does not say', { choose: areas, postcode: 'BA1 1AD' }),
    state('nothing chosen', {
      choose: areas,
      problem: { field: areaControls.area, code: 'missing', message: words.noArea },
    }),
    {
      ...state('the longest Welsh', { choose: areas.map(({ area, name }) => ({ area, name: longest(name) })) }),
      locale: 'cy',
    },
    refusedState(),
  ],
}
