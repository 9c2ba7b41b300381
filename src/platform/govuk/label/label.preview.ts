import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { label } from './label.ts'

/** How it looks in the gallery. */
export const labelPreview: Preview = {
  name: 'govuk/label',
  kind: 'component',
  states: [
    {
      name: 'usual',
      html: (locale) =>
        html`${label({ text: locale === 'cy' ? 'Enw llawn' : 'Full name', for: 'name' })}<input class="govuk-input" type="text" id="name">`,
    },
  ],
}
