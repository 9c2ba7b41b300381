import type { Preview } from '#platform/views/preview.ts'
import { genericHeader } from './generic-header.ts'

/** How it looks in the gallery. */
export const genericHeaderPreview: Preview = {
  name: 'govuk/generic-header',
  kind: 'component',
  states: [
    {
      name: 'a name',
      html: (locale) =>
        genericHeader({ logo: locale === 'cy' ? 'Cyngor Dinas Barchester' : 'Barchester City Council', url: '#' }),
    },
  ],
}
