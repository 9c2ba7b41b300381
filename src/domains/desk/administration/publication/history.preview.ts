import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { problem } from '../form.rules.ts'
import { type GoBackView, goBackView, type HistoryView, historyView } from './history.view.ts'
import { at, failing, own, sentences, title, version, waiting } from './publication.preview.ts'
import { words } from './publication.words.ts'

const past: HistoryView['versions'] = [
  { version, at, by: 'Septimus Harding', reason: waiting.reason, changes: sentences, isLive: true },
  {
    version: 'b'.repeat(64),
    at: at.subtract({ hours: 2000 }),
    by: undefined,
    reason: { en: 'Back to the older form', cy: 'Yn ôl i’r ffurflen hŷn' },
    changes: [],
    isLive: false,
  },
  {
    version: 'c'.repeat(64),
    at: at.subtract({ hours: 4000 }),
    by: 'Septimus Harding',
    reason: { en: 'First', cy: 'Cyntaf' },
    changes: undefined,
    isLive: false,
  },
]
const history = (name: string, versions: HistoryView['versions'], more: Partial<HistoryView> = {}): PreviewState => ({
  name,
  html: (shown) =>
    historyView({
      ...previewOf(shown, '/services/permit/history'),
      ...{ service: 'permit', title, versions, next: undefined, ...more },
    }),
})

/** What was live of a service. */
export const historyPreview: Preview = {
  name: 'administration/history',
  routes: ['GET /desk/:org/administration/services/:design/history'],
  kind: 'page',
  states: [
    history('nothing yet', []),
    history(
      'one',
      past.slice(2).map((one) => ({ ...one, isLive: true })),
    ),
    history('many, and older ones', past, { next: '#older' }),
    {
      ...history(
        'the longest Welsh',
        past.map((one) => ({ ...one, reason: longest(one.reason), changes: one.changes && longest(one.changes) })),
      ),
      locale: 'cy',
    },
    refusedState(),
  ],
}

const back = (name: string, more: Partial<GoBackView> = {}): PreviewState => ({
  name,
  html: (shown) =>
    goBackView({
      ...previewOf(shown, '/services/permit/history/a'),
      ...{ service: 'permit', version, at, changes: sentences, holds: own },
      ...{ action: '#act', hidden: previewHidden, values: {}, problems: [], ...more },
    }),
})

/** Going back to a version that was live. */
export const goBackPreview: Preview = {
  name: 'administration/go-back',
  routes: [
    'GET /desk/:org/administration/services/:design/history/:version',
    'POST /desk/:org/administration/services/:design/history/:version',
  ],
  kind: 'page',
  states: [
    back('it passes today'),
    back('without saying why', { problems: [problem('reason', 'missing', words.whyBackMissing)] }),
    back('it does not pass today', { holds: failing }),
    back('it is what is live', { changes: [] }),
    { ...back('the longest Welsh', { changes: longest(sentences) }), locale: 'cy' },
    refusedState(),
  ],
}
