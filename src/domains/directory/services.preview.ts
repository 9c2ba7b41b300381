import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { placeView, type ServiceLine, servicesView } from './services.view.ts'

const many: readonly ServiceLine[] = [
  {
    title: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
    summary: {
      en: 'Pay once a year and we empty your bin every 2 weeks.',
      cy: 'Talwch unwaith y flwyddyn a byddwn yn gwagio’ch bin bob pythefnos.',
    },
    href: '#garden-waste',
    topic: 'bins',
  },
  {
    title: { en: 'Report a pothole or a street problem', cy: 'Rhoi gwybod am dwll yn y ffordd neu broblem stryd' },
    summary: { en: 'Tell us where it is. A photo helps.', cy: 'Dywedwch ble mae e. Mae llun yn helpu.' },
    href: '#street-problem',
    topic: 'streets',
  },
  {
    title: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
    summary: undefined,
    href: '#parking-permit',
    topic: 'streets',
  },
]

const organisations = [
  { name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' }, href: '#barchester' },
  { name: { en: 'Barsetshire NHS Trust', cy: 'Ymddiriedolaeth GIG Swydd Barset' }, href: '#barsetshire-nhs' },
  { name: { en: 'Barsetshire Fire Service', cy: 'Gwasanaeth Tân Swydd Barset' }, href: '#barsetshire-fire' },
]

const states = (start: boolean): readonly PreviewState[] => {
  const state = (name: string, services: readonly ServiceLine[]): PreviewState => ({
    name,
    html: (locale) =>
      servicesView({
        frame: previewFrame(locale, start ? '/barchester' : '/barchester/services'),
        services,
        start,
        search: '#search',
        others: services.length > 1 ? organisations : [],
      }),
  })
  return [
    state('no services', []),
    state('one service', many.slice(0, 1)),
    state('many services', [...many, ...many, ...many]),
    { ...state('the longest Welsh', longest(many)), locale: 'cy' },
  ]
}

/** An organisation's start page. */
export const organisationPreview: Preview = {
  name: 'directory/organisation',
  routes: ['GET /:org'],
  kind: 'page',
  states: states(true),
}

/** The list of an organisation's services. */
export const servicesPreview: Preview = {
  name: 'directory/services',
  routes: ['GET /:org/services'],
  kind: 'page',
  states: states(false),
}

const place = (name: string, shown: typeof organisations, demo: string | undefined): PreviewState => ({
  name,
  html: (locale) =>
    placeView({ frame: previewFrame(locale, '/', { place: true }), organisations: shown, search: '#search', demo }),
})

/** The node's own start page. */
export const placePreview: Preview = {
  name: 'directory/place',
  routes: ['GET /'],
  kind: 'page',
  states: [
    place('no organisations', [], undefined),
    place('one organisation', organisations.slice(0, 1), undefined),
    place('many organisations', organisations, undefined),
    place('a demonstration', organisations, '#demo'),
    { ...place('the longest Welsh', longest(organisations), '#demo'), locale: 'cy' },
  ],
}
