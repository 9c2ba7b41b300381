import type { Preview } from '#platform/views/preview.ts'
import { warningText } from './warning-text.ts'

/** How it looks in the gallery. */
export const warningTextPreview: Preview = {
  name: 'govuk/warning-text',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        warningText({
          locale,
          text:
            locale === 'cy'
              ? 'Gallwch gael dirwy os na fyddwch yn dweud wrthym am newid.'
              : 'You can be fined if you do not tell us of a change.',
        }),
    },
  ],
}
