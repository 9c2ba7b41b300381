import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { serviceView } from './service.view.ts'

const state = (name: string, design: Design): PreviewState => ({
  name,
  html: (locale) =>
    serviceView({
      frame: previewFrame(locale, '/barchester/services/parking-permit'),
      design,
      start: '#start',
      paper: '#paper',
      services: '#services',
      which: '#which-council',
      suggest: '#suggest',
      suggestions: '#suggestions',
      shown: { design: 'barchester/parking-permit', version: 'version', content: 'content' },
    }),
})

const { about: _about, rules: _rules, retention: _retention, ...bare } = permit

/** A service's own page. */
export const servicePreview: Preview = {
  name: 'directory/service',
  routes: ['GET /:org/services/:service'],
  kind: 'page',
  states: [
    state('as it should be', permit),
    state('free, and nothing said about it', { ...bare, signIn: 'none' }),
    state('a quiet service', { ...permit, quiet: true }),
    { ...state('the longest Welsh', longest(permit)), locale: 'cy' },
    refusedState('no such service'),
  ],
}
