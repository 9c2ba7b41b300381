import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview } from '#platform/views/preview.ts'
import { demoView } from './demo.view.ts'

const view = (locale: Locale, path: string) => ({
  frame: previewFrame(locale, path, { place: true }),
  forms: { locale, action: '#sign-in', csrf: previewHidden, back: '#back' },
})

/** The door of the demo. */
export const demoPreview: Preview = {
  name: 'demo/door',
  routes: ['GET /demo'],
  kind: 'page',
  states: [
    {
      name: 'everybody to sign in as',
      html: (locale) =>
        demoView({
          ...view(locale, '/demo'),
          now: Temporal.Instant.from('2026-05-06T11:00:00Z'),
          clock: '#clock',
          letterbox: '#letterbox',
          services: [
            {
              title: locale === 'cy' ? 'Gwneud cais am drwydded barcio' : 'Apply for a parking permit',
              href: '#permit',
              foot: locale === 'cy' ? 'Cyngor Dinas Barchester' : 'Barchester City Council',
            },
          ],
        }),
    },
    refusedState('not a demo'),
  ],
}
