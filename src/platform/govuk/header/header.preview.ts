import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { header } from './header.ts'

/** How it looks in the gallery. */
export const headerPreview: Preview = {
  name: 'govuk/header',
  kind: 'component',
  states: [
    {
      name: 'a logo and a name',
      html: (locale) =>
        header({
          homepageUrl: '#',
          logo: html`<strong>Barsetshire</strong>`,
          productName: locale === 'cy' ? 'Gwasanaethau' : 'Services',
        }),
    },
  ],
}
