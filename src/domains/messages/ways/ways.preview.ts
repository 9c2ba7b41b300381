import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { usualWays } from '../sending/senders.ts'
import { type WaysView, waysView } from './ways.view.ts'
import { words } from './ways.words.ts'

const state = (name: string, more: Partial<WaysView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    waysView({
      frame: previewFrame(locale, '/desk/barchester/message-providers', { who: 'officer' }),
      back: '#back',
      action: '#save',
      hidden: previewHidden,
      choices: {
        email: ['smtp', 'gov-uk-notify'],
        text: ['none', 'gov-uk-notify'],
        letter: ['hand', 'gov-uk-notify'],
      },
      chosen: usualWays,
      problems: [],
      done: false,
      ...more,
    }),
})

/** By what messages go. */
export const waysPreview: Preview = {
  name: 'messages/providers',
  routes: ['GET /desk/:org/message-providers', 'POST /desk/:org/message-providers'],
  kind: 'page',
  states: [
    state('as it usually is'),
    state('saved', { done: true }),
    state('no provider but our own', { choices: { email: ['smtp'], text: ['none'], letter: ['hand'] } }),
    state('nothing chosen', {
      chosen: { email: '', text: '', letter: '' },
      problems: [
        { field: 'email', code: 'missing', message: words.emailMissing },
        { field: 'text', code: 'missing', message: words.textMissing },
        { field: 'letter', code: 'missing', message: words.letterMissing },
      ],
    }),
    refusedState(),
  ],
}
