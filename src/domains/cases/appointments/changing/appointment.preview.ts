import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotAssign } from '../../assignment/assignment.policy.ts'
import { ownCase } from '../../case.policy.ts'
import { visitFile } from '../../content/preview-case.ts'
import { none } from '../../diaries/times.rules.ts'
import { type AppointmentView, appointmentView } from './appointment.view.ts'
import { words } from './appointment.words.ts'
import { notPaid, over, tooLate } from './change.policy.ts'

const service = { en: 'Book a bulky waste collection', cy: 'Trefnu casgliad gwastraff swmpus' }
const slot = (on: string, from: string, to: string) => ({ slot: `${on}-${from.slice(0, 2)}`, on, from, to })
const times = {
  days: [
    { on: '2026-05-12', slots: [slot('2026-05-12', '07:00', '12:00'), slot('2026-05-12', '12:00', '17:00')] },
    { on: '2026-05-13', slots: [slot('2026-05-13', '12:00', '17:00')] },
  ],
  later: '2026-05-18',
  earlier: false,
}
const [visit] = visitFile().appointments

const state = (name: string, more: Partial<AppointmentView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    appointmentView({
      frame: previewFrame(locale, '/barchester/requests/H7KM-4TQX/appointments/visit', {
        who: more.at === 'desk' ? 'officer' : 'resident',
      }),
      at: 'request',
      reference: 'H7KM-4TQX',
      service,
      of: visit as NonNullable<typeof visit>,
      times,
      value: undefined,
      back: '#back',
      action: '#appointment',
      hidden: () => previewHidden,
      problems: [],
      exit: false,
      ...more,
    }),
})
const cancelled = { ...(visit as NonNullable<typeof visit>), state: 'cancelled' } as const

/** Changing an appointment, by its person and at the desk. */
export const appointmentPreview: Preview = {
  name: 'cases/appointment',
  routes: [
    'GET /:org/requests/:reference/appointments/:question',
    'POST /:org/requests/:reference/appointments/:question',
    'POST /:org/requests/:reference/appointments/:question/cancel',
    'GET /desk/:org/cases/:reference/appointments/:question',
    'POST /desk/:org/cases/:reference/appointments/:question',
    'POST /desk/:org/cases/:reference/appointments/:question/cancel',
  ],
  kind: 'page',
  states: [
    state('booked'),
    state('later dates', { times: { ...times, later: undefined, earlier: true } }),
    state('cancelled, to be booked again', { of: cancelled }),
    state('no time free', { times: none }),
    state('nothing chosen', { problems: [{ field: 'time', code: 'missing', message: words.missing }] }),
    state('the place was taken meanwhile', { problems: [{ field: 'time', code: 'taken', message: words.full }] }),
    state('a quiet service', { exit: true }),
    state('at the desk', { at: 'desk' }),
    { ...state('the longest Welsh', { service: longest(service) }), locale: 'cy' },
    refusedState(),
    refusedState('too late', tooLate),
    refusedState('not paid for', notPaid),
    refusedState('the request is closed', over),
    refusedState('one’s own case', ownCase),
    refusedState('may not change it', cannotAssign),
  ],
}
