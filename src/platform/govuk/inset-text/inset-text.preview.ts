import type { Preview } from '#platform/views/preview.ts'
import { insetText } from './inset-text.ts'

/** How it looks in the gallery. */
export const insetTextPreview: Preview = {
  name: 'govuk/inset-text',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        insetText({
          text:
            locale === 'cy' ? 'Gall gymryd 10 diwrnod gwaith i benderfynu.' : 'It can take 10 working days to decide.',
        }),
    },
  ],
}
