import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { panel } from './panel.ts'

/** How it looks in the gallery. */
export const panelPreview: Preview = {
  name: 'govuk/panel',
  kind: 'component',
  states: [
    {
      name: 'done',
      html: (locale) =>
        panel({
          title: locale === 'cy' ? 'Cais wedi’i anfon' : 'Application sent',
          text: html`${locale === 'cy' ? 'Eich cyfeirnod' : 'Your reference'}<br><strong>HDJ2-123F</strong>`,
        }),
    },
  ],
}
