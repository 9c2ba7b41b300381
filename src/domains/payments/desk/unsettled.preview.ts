import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { seenTo } from '../refunds/settle-failed.ts'
import type { Unsettled } from './unsettled.store.ts'
import { type UnsettledView, unsettledView } from './unsettled.view.ts'

const one = (id: string, more: Partial<Unsettled> = {}): Unsettled => ({
  id,
  reference: 'H7KM-4TQX',
  pence: 3000,
  at: Temporal.Instant.from('2026-05-04T09:00:00Z'),
  why: null,
  number: 'hu20sqlact5260q2nanm0q8u93',
  ...more,
})

const state = (name: string, lists: Partial<UnsettledView>): PreviewState => ({
  name,
  html: (locale) =>
    unsettledView({
      frame: previewFrame(locale, '/desk/barchester/payments', { who: 'officer' }),
      org: 'barchester',
      back: '#desk',
      stuck: [],
      failed: [],
      unmatched: [],
      asked: false,
      action: (act) => `#${act}`,
      hidden: () => previewHidden,
      ...lists,
    }),
})

const many = {
  failed: [
    { ...one('f1'), failed: true },
    { ...one('f2', { reference: 'B2CD-3EFG', pence: 125_050, number: null }), failed: false },
  ],
  unmatched: [one('u1', { reference: null, pence: null })],
  stuck: [one('s1'), one('s2', { reference: 'K9LM-2NPQ', number: null })],
} as const

/** The payments that need somebody: none, each kind, and all of them. */
export const unsettledPreview: Preview = {
  name: 'payments/unsettled',
  routes: [
    'GET /desk/:org/payments',
    'POST /desk/:org/payments/ask',
    'POST /desk/:org/payments/again',
    'POST /desk/:org/payments/otherwise',
    'POST /desk/:org/payments/returned',
    'POST /desk/:org/payments/booked',
  ],
  kind: 'page',
  states: [
    state('nothing', {}),
    state('a refund that did not arrive', { failed: many.failed.slice(0, 1) }),
    state('a payment that nobody asked for', { unmatched: many.unmatched }),
    state('not heard of, and just asked', { stuck: many.stuck.slice(0, 1), asked: true }),
    state('many', many),
    { ...state('the longest Welsh', many), locale: 'cy' },
    refusedState(),
    refusedState('seen to meanwhile', seenTo),
  ],
}
