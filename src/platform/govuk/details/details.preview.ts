import type { Preview } from '#platform/views/preview.ts'
import { details } from './details.ts'

/** How it looks in the gallery. */
export const detailsPreview: Preview = {
  name: 'govuk/details',
  kind: 'component',
  states: [
    {
      name: 'closed',
      html: (locale) =>
        details({
          summary: locale === 'cy' ? 'Ble i ddod o hyd i’ch cyfeirnod' : 'Where to find your reference',
          text: locale === 'cy' ? 'Mae ar frig ein llythyr.' : 'It is at the top of our letter.',
        }),
    },
    {
      name: 'open',
      html: (locale) =>
        details({
          open: true,
          summary: locale === 'cy' ? 'Ble i ddod o hyd i’ch cyfeirnod' : 'Where to find your reference',
          text: locale === 'cy' ? 'Mae ar frig ein llythyr.' : 'It is at the top of our letter.',
        }),
    },
  ],
}
