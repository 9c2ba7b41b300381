import type { Design } from '#engine/design/design.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewShown } from '../preview-journey.ts'
import { terminalView } from './terminal.view.ts'

const state = (name: string, design: Design, exit = false): PreviewState => ({
  name,
  html: (locale) =>
    terminalView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/apply/outside'),
      shown: previewShown,
      page: design.pages.find(({ end }) => end) ?? { id: 'outside', title: 'outside' },
      back: '#back',
      services: '#services',
      exit,
    }),
})

/** A page that ends a journey without an application. */
export const terminalPreview: Preview = {
  name: 'applications/not-eligible',
  routes: ['GET /:org/services/:service/apply/:page'],
  kind: 'page',
  states: [
    state('not eligible', permit),
    state('a quiet service', permit, true),
    { ...state('the longest Welsh', longest(permit)), locale: 'cy' },
  ],
}
