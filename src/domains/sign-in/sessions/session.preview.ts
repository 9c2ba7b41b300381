import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { OwnSession } from './session.store.ts'
import { sessionsView } from './session.view.ts'

const here: OwnSession = {
  id: 'one',
  signedInAt: Temporal.Instant.from('2026-05-04T08:30:00Z'),
  usedAt: Temporal.Instant.from('2026-05-04T10:05:00Z'),
  device: 'Firefox, Windows',
  current: true,
}
const phone: OwnSession = { ...here, id: 'two', device: 'Safari, iPhone', current: false }
const unknown: OwnSession = { ...phone, id: 'three', device: '' }

const state = (name: string, sessions: readonly OwnSession[], ended = false): PreviewState => ({
  name,
  html: (locale) =>
    sessionsView({
      frame: previewFrame(locale, '/sign-in/sessions', { who: 'resident', place: true }),
      csrf: previewHidden,
      action: '#sessions',
      sessions,
      ended,
    }),
})

/** One's own sessions. */
export const sessionsPreview: Preview = {
  name: 'sign-in/sessions',
  routes: ['GET /sign-in/sessions'],
  kind: 'page',
  states: [
    state('one', [here]),
    state('many', [here, phone, unknown, { ...phone, id: 'four', device: 'Samsung Internet, Android' }]),
    state('one has ended', [here], true),
    refusedState(),
  ],
}
