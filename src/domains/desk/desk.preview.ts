import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type DeskView, deskView } from './desk.view.ts'

const memberships: DeskView['memberships'] = [
  { id: 'm1', organisation: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' }, roles: ['officer'] },
  { id: 'm2', organisation: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' }, roles: ['officer'] },
]

const state = (name: string, shown: DeskView['memberships']): PreviewState => ({
  name,
  html: (locale) =>
    deskView({
      frame: previewFrame(locale, '/desk', { who: 'resident', place: true }),
      action: '#choose',
      csrf: previewHidden,
      memberships: shown,
    }),
})

/** Where staff choose whom they work for. */
export const deskPreview: Preview = {
  name: 'desk',
  routes: ['GET /desk'],
  kind: 'page',
  states: [
    state('nobody’s staff', []),
    state('of two organisations', memberships),
    { ...state('the longest Welsh', longest(memberships)), locale: 'cy' },
    refusedState(),
  ],
}
