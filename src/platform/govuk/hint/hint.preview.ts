import type { Preview } from '#platform/views/preview.ts'
import { hint } from './hint.ts'

/** How it looks in the gallery. */
export const hintPreview: Preview = {
  name: 'govuk/hint',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        hint({ text: locale === 'cy' ? 'Mae ar eich bil treth gyngor' : 'It is on your council tax bill' }),
    },
  ],
}
