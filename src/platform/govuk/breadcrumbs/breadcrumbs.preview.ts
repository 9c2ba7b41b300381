import type { Preview } from '#platform/views/preview.ts'
import { breadcrumbs } from './breadcrumbs.ts'

/** How it looks in the gallery. */
export const breadcrumbsPreview: Preview = {
  name: 'govuk/breadcrumbs',
  kind: 'component',
  states: [
    {
      name: 'three steps',
      html: (locale) =>
        breadcrumbs({
          locale,
          items: [
            { text: locale === 'cy' ? 'Hafan' : 'Home', href: '#home' },
            { text: locale === 'cy' ? 'Gwasanaethau' : 'Services', href: '#services' },
            { text: locale === 'cy' ? 'Gwastraff gardd' : 'Garden waste' },
          ],
        }),
    },
  ],
}
