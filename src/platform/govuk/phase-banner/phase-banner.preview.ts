import type { Preview } from '#platform/views/preview.ts'
import { phaseBanner } from './phase-banner.ts'

/** How it looks in the gallery. */
export const phaseBannerPreview: Preview = {
  name: 'govuk/phase-banner',
  kind: 'component',
  states: [
    {
      name: 'beta',
      html: (locale) =>
        phaseBanner({
          tag: 'Beta',
          text:
            locale === 'cy'
              ? 'Mae’r gwasanaeth hwn yn newydd: dywedwch wrthym beth allai fod yn well.'
              : 'This service is new: tell us what could be better.',
        }),
    },
  ],
}
