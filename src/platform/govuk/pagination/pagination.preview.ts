import type { Preview } from '#platform/views/preview.ts'
import { pagination } from './pagination.ts'

/** How it looks in the gallery. */
export const paginationPreview: Preview = {
  name: 'govuk/pagination',
  kind: 'component',
  states: [
    {
      name: 'numbers',
      html: (locale) =>
        pagination({
          locale,
          previous: { href: '#1' },
          next: { href: '#3' },
          items: [
            { number: 1, href: '#1' },
            { number: 2, href: '#2', current: true },
            { ellipsis: true },
            { number: 9, href: '#9' },
          ].map((item) => ({
            ...item,
            visuallyHiddenText:
              item.number === undefined ? undefined : `${locale === 'cy' ? 'Tudalen' : 'Page'} ${item.number}`,
          })),
        }),
    },
    {
      name: 'before and after',
      html: (locale) =>
        pagination({
          locale,
          previous: { href: '#1', labelText: locale === 'cy' ? 'Eich eiddo' : 'Your property' },
          next: { href: '#3', labelText: locale === 'cy' ? 'Eich biniau' : 'Your bins' },
        }),
    },
  ],
}
