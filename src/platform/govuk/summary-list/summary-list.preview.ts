import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { summaryList } from './summary-list.ts'

/** How it looks in the gallery. */
export const summaryListPreview: Preview = {
  name: 'govuk/summary-list',
  kind: 'component',
  states: [
    {
      name: 'answers',
      html: (locale) =>
        summaryList({
          rows: [
            {
              key: locale === 'cy' ? 'Biniau' : 'Bins',
              value: '2',
              actions: [
                {
                  text: locale === 'cy' ? 'Newid' : 'Change',
                  href: '#bins',
                  visuallyHiddenText: locale === 'cy' ? 'biniau' : 'bins',
                },
              ],
            },
            { key: locale === 'cy' ? 'Cyfeiriad' : 'Address', value: html`1 High Street<br>Barchester` },
          ],
        }),
    },
    {
      name: 'in a card',
      html: (locale) =>
        summaryList({
          card: {
            title: locale === 'cy' ? 'Plentyn 1' : 'Child 1',
            actions: [{ text: locale === 'cy' ? 'Dileu' : 'Remove', href: '#remove' }],
          },
          rows: [{ key: locale === 'cy' ? 'Oed' : 'Age', value: '7' }],
        }),
    },
  ],
}
