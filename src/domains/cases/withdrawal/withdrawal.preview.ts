import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotMove, ownCase } from '../case.policy.ts'
import { type WithdrawalView, withdrawalView } from './withdrawal.view.ts'
import { words } from './withdrawal.words.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }

const state = (name: string, more: Partial<WithdrawalView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    withdrawalView({
      frame: previewFrame(locale, '/barchester/requests/H7KM-4TQX/withdraw', {
        who: more.at === 'desk' ? 'officer' : 'resident',
      }),
      at: 'request',
      reference: 'H7KM-4TQX',
      service,
      paid: 0,
      due: 0,
      back: '#back',
      action: '#withdraw',
      hidden: previewHidden,
      reason: '',
      problems: [],
      exit: false,
      ...more,
    }),
})

/** Withdrawing a request, by its person and at the desk. */
export const withdrawalPreview: Preview = {
  name: 'cases/withdraw',
  routes: [
    'GET /:org/requests/:reference/withdraw',
    'POST /:org/requests/:reference/withdraw',
    'GET /desk/:org/cases/:reference/withdraw',
    'POST /desk/:org/cases/:reference/withdraw',
  ],
  kind: 'page',
  states: [
    state('nothing paid'),
    state('paid already', { paid: 3000 }),
    state('not paid yet', { due: 3000 }),
    state('a quiet service', { exit: true }),
    state('at the desk', { at: 'desk', paid: 3000 }),
    state('at the desk, nothing said', {
      at: 'desk',
      problems: [{ field: 'reason', code: 'missing', message: words.reasonMissing }],
    }),
    { ...state('the longest Welsh', { service: longest(service), paid: 3000 }), locale: 'cy' },
    refusedState(),
    refusedState('one’s own case', ownCase),
    refusedState('may not move it', cannotMove),
  ],
}
