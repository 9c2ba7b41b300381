import type { Preview } from '#platform/views/preview.ts'
import { backLink } from './back-link.ts'

/** How it looks in the gallery. */
export const backLinkPreview: Preview = {
  name: 'govuk/back-link',
  kind: 'component',
  states: [
    { name: 'usual', html: (locale) => backLink({ href: '#back', locale }) },
    {
      name: 'with its own words',
      html: (locale) =>
        backLink({ href: '#back', text: locale === 'cy' ? 'Yn ôl i’ch ceisiadau' : 'Back to your applications' }),
    },
  ],
}
