import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview } from '#platform/views/preview.ts'
import { type Administered, overviewView } from './administration.view.ts'

/** What the gallery's pages of the administration are given. */
export const previewOf = (locale: Locale, part = ''): Administered => ({
  frame: previewFrame(locale, `/desk/barchester/administration${part}`, { who: 'officer' }),
  org: 'barchester',
})

/** Everything that an organisation administers. */
export const administrationPreview: Preview = {
  name: 'administration',
  routes: ['GET /desk/:org/administration'],
  kind: 'page',
  states: [
    { name: 'of an organisation', html: (locale) => overviewView({ ...previewOf(locale), host: false }) },
    { name: 'of the host', html: (locale) => overviewView({ ...previewOf(locale), host: true }) },
    refusedState(),
  ],
}
