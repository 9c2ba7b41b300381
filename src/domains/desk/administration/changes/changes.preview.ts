import { refusedState } from '#platform/gallery/refused-state.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { type ChangesView, changesView } from './changes.view.ts'
import { changeWords } from './changes.words.ts'

const at = Temporal.Instant.from('2026-05-01T09:12:00Z')
const every: ChangesView['changes'] = Object.keys(changeWords).map((type, i) => ({
  id: `e${i}`,
  type,
  at,
  actor:
    i === 0 ? { kind: 'operator' } : i % 5 === 0 ? { kind: 'job', id: 'designs.check' } : { kind: 'member', id: 'm1' },
  data: type.startsWith('design.')
    ? { design: 'garden-waste', parameter: 'price', from: '2026-05-01' }
    : { membership: 'm2' },
}))

const state = (name: string, more: Partial<ChangesView>): PreviewState => ({
  name,
  html: (locale) =>
    changesView({
      ...previewOf(locale, '/changes'),
      changes: every,
      names: new Map([
        ['m1', 'Septimus Harding'],
        ['m2', 'Obadiah Slope'],
      ]),
      titles: new Map([['garden-waste', { en: 'Garden waste collection', cy: 'Casglu gwastraff gardd' }]]),
      next: undefined,
      ...more,
    }),
})

/** What changed. */
export const changesPreview: Preview = {
  name: 'administration/changes',
  routes: ['GET /desk/:org/administration/changes'],
  kind: 'page',
  states: [
    state('nothing yet', { changes: [] }),
    state('one', { changes: every.slice(0, 1) }),
    state('one of each, and more', { next: '#older' }),
    refusedState(),
  ],
}
