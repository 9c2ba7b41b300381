import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { deliveriesView } from './deliveries/deliveries.view.ts'
import type { Delivery } from './deliveries/delivery.store.ts'
import { type Destination, destinationProblems, type Typed } from './destinations/destination.rules.ts'
import { type DestinationView, destinationsView, destinationView } from './destinations/destinations.view.ts'

const at = (text: string) => Temporal.Instant.from(`2026-${text}:00Z`)
const one: Delivery = {
  id: 'd1',
  destination: 'revenues',
  caseId: 'c1',
  event: 'case.opened',
  reference: '7KXM-42QB',
  state: 'failed',
  tries: 3,
  nextAt: at('05-04T10:30'),
  fault: '500',
  madeAt: at('05-04T09:12'),
}
const all: readonly Delivery[] = [
  one,
  { ...one, id: 'd2', event: 'case.decided', reference: 'QB7K-XM42', fault: 'time-out' },
  { ...one, id: 'd3', state: 'given-up', nextAt: null, fault: '410', tries: 1 },
  { ...one, id: 'd4', event: 'case.moreGiven', fault: 'unreachable' },
  { ...one, id: 'd5', event: 'case.moved', fault: 'inside' },
]

const frameOf = (locale: 'en' | 'cy', path: string) => previewFrame(locale, path, { who: 'officer' })
const deliveries = (
  name: string,
  shown: readonly Delivery[],
  more: { done?: boolean; onward?: string } = {},
): PreviewState => ({
  name,
  html: (locale) =>
    deliveriesView({
      frame: frameOf(locale, '/desk/barchester/deliveries'),
      org: 'barchester',
      csrf: previewHidden,
      action: '#deliveries',
      deliveries: shown,
      names: new Map([['revenues', 'Northgate Revenues']]),
      systems: '#systems',
      onward: more.onward,
      done: more.done ?? false,
    }),
})

/** What could not be delivered. */
export const deliveriesPreview: Preview = {
  name: 'borders/deliveries',
  routes: ['GET /desk/:org/deliveries', 'POST /desk/:org/deliveries'],
  kind: 'page',
  states: [
    deliveries('all delivered', []),
    deliveries('one', [one]),
    deliveries('many', [...all, ...all], { onward: '#onward' }),
    deliveries('sent again', [], { done: true }),
    {
      ...deliveries(
        'the longest Welsh',
        all.map((each, i) => ({ ...each, reference: longest(all)[i]?.reference ?? '' })),
      ),
      locale: 'cy',
    },
    refusedState('nobody who leads here'),
  ],
}

const revenues: Destination = {
  id: 'revenues',
  name: 'Northgate Revenues',
  kind: 'webhook',
  address: 'https://revenues.barchester.example/moothall',
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  design: 'garden-waste',
  mapping: [{ to: 'Customer.Email', from: 'answers.email' }],
  state: 'on',
}
const services = [
  {
    id: 'garden-waste',
    title: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
  },
]
const typed: Typed = { name: '', kind: '', address: '', design: '', mapping: '' }
const wrong: Typed = { name: '', kind: 'webhook', address: 'revenues', design: 'unknown', mapping: 'Customer' }
const known = { inside: false, designs: ['garden-waste'] }
const nothing = destinationProblems(typed, known)

const systems = (
  name: string,
  destinations: readonly Destination[],
  form = typed,
  problems = destinationProblems({ ...wrong, name: 'x', address: 'https://x.example', mapping: '', design: '' }, known),
): PreviewState => ({
  name,
  html: (locale) =>
    destinationsView({
      frame: frameOf(locale, '/desk/barchester/deliveries/systems'),
      org: 'barchester',
      csrf: previewHidden,
      destinations,
      services,
      typed: form,
      problems,
    }),
})
const many: readonly Destination[] = [
  revenues,
  { ...revenues, id: 'drop', name: 'Waste rounds', kind: 'file', address: 'waste-rounds', state: 'off' },
  { ...revenues, id: 'mail', name: 'Depot', kind: 'email', address: 'depot@barchester.example', state: 'gone' },
]

/** The systems that cases go to. */
export const destinationsPreview: Preview = {
  name: 'borders/systems',
  routes: ['GET /desk/:org/deliveries/systems', 'POST /desk/:org/deliveries/systems'],
  kind: 'page',
  states: [
    systems('none', []),
    systems('one', [revenues]),
    systems('many', many),
    systems('nothing typed', many, typed, nothing),
    systems('everything wrong', many, wrong, destinationProblems(wrong, known)),
    { ...systems('the longest Welsh', longest(many)), locale: 'cy' },
    refusedState('nobody who administers'),
  ],
}

const system = (name: string, destination: Destination, more: Partial<DestinationView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    destinationView({
      frame: frameOf(locale, `/desk/barchester/deliveries/systems/${destination.id}`),
      org: 'barchester',
      csrf: previewHidden,
      services,
      destination,
      typed: { ...typed, name: destination.name, kind: destination.kind, address: destination.address },
      problems: [],
      secret: undefined,
      ...more,
    }),
})

/** One system. */
export const destinationPreview: Preview = {
  name: 'borders/system',
  routes: [
    'GET /desk/:org/deliveries/systems/:system',
    'POST /desk/:org/deliveries/systems/:system',
    'POST /desk/:org/deliveries/systems/:system/state',
  ],
  kind: 'page',
  states: [
    system('as it should be', revenues),
    system('just added', revenues, { secret: revenues.secret }),
    ...many.slice(1).map((each) => system(`turned ${each.state}`, each)),
    system('everything wrong', revenues, { typed: wrong, problems: destinationProblems(wrong, known) }),
    { ...system('the longest Welsh', longest(revenues)), locale: 'cy' },
    refusedState('no such system'),
  ],
}
