import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewShown } from '../preview-journey.ts'
import { type PayView, payView, type Waiting, waitView } from './pay.view.ts'

const frame = (locale: Locale, page: string) =>
  previewFrame(locale, `/barchester/services/parking-permit/apply/${page}?reference=H7KM-4TQX`)

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }

const state = (name: string, failed: PayView['failed'], more: Partial<PayView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    payView({
      frame: frame(locale, 'pay'),
      shown: previewShown,
      reference: 'H7KM-4TQX',
      service,
      pence: 3000,
      failed,
      action: '#pay',
      hidden: previewHidden,
      later: '#later',
      ...more,
    }),
})

/** What is owed, before the payment provider's page, and after an attempt that failed. */
export const payPreview: Preview = {
  name: 'applications/pay',
  routes: [
    'GET /:org/services/:service/apply/pay',
    'POST /:org/services/:service/apply/pay',
    'GET /:org/services/:service/apply/paying',
    'GET /:org/services/:service/apply/paid',
  ],
  kind: 'page',
  states: [
    state('to pay', undefined),
    state('declined', 'declined'),
    state('cancelled', 'cancelled'),
    state('expired', 'expired'),
    state('the provider had a problem', 'error'),
    { ...state('the longest Welsh', 'error', { service: longest(service) }), locale: 'cy' },
    refusedState(),
  ],
}

const waiting = (name: string, page: 'pay' | 'paid', waits: Waiting): PreviewState => ({
  name,
  html: (locale) =>
    waitView({
      frame: frame(locale, page === 'pay' ? 'paying' : 'paid'),
      shown: previewShown,
      page,
      waiting: waits,
      reference: 'H7KM-4TQX',
      href: '#again',
      later: '#later',
      unfinished: page === 'paid' && waits !== 'pending' ? '#provider' : undefined,
    }),
})

/** While a job talks to the provider. */
export const waitPreview: Preview = {
  name: 'applications/paying',
  routes: ['GET /:org/services/:service/apply/paying', 'GET /:org/services/:service/apply/paid'],
  kind: 'page',
  states: [
    waiting('connecting', 'pay', 'connecting'),
    waiting('the provider does not answer', 'pay', 'unreachable'),
    waiting('checking', 'paid', 'checking'),
    waiting('the bank has not answered', 'paid', 'pending'),
    waiting('back, and the provider does not answer', 'paid', 'unreachable'),
    refusedState(),
  ],
}
