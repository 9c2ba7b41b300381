import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { fieldset } from './fieldset.ts'

/** How it looks in the gallery. */
export const fieldsetPreview: Preview = {
  name: 'govuk/fieldset',
  kind: 'component',
  states: [
    {
      name: 'with a legend',
      html: (locale) =>
        fieldset(
          {
            legend: {
              text: locale === 'cy' ? 'Beth yw eich cyfeiriad?' : 'What is your address?',
              classes: 'govuk-fieldset__legend--l',
            },
          },
          html`<p class="govuk-body">${locale === 'cy' ? 'Mae cwestiynau’n sefyll yma.' : 'Questions stand here.'}</p>`,
        ),
    },
  ],
}
