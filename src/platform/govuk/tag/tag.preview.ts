import type { Preview } from '#platform/views/preview.ts'
import { tag } from './tag.ts'

/** How it looks in the gallery. */
export const tagPreview: Preview = {
  name: 'govuk/tag',
  kind: 'component',
  states: [
    { name: 'plain', html: (locale) => tag({ text: locale === 'cy' ? 'Newydd' : 'New' }) },
    {
      name: 'green',
      html: (locale) => tag({ text: locale === 'cy' ? 'Wedi talu' : 'Paid', classes: 'govuk-tag--green' }),
    },
    { name: 'red', html: (locale) => tag({ text: locale === 'cy' ? 'Hwyr' : 'Late', classes: 'govuk-tag--red' }) },
  ],
}
