import type { Preview } from '#platform/views/preview.ts'
import { errorMessage } from './error-message.ts'

/** How it looks in the gallery. */
export const errorMessagePreview: Preview = {
  name: 'govuk/error-message',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        errorMessage({ text: locale === 'cy' ? 'Rhowch eich cod post' : 'Enter your postcode', locale }),
    },
  ],
}
