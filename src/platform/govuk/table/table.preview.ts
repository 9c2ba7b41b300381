import type { Preview } from '#platform/views/preview.ts'
import { table } from './table.ts'

/** How it looks in the gallery. */
export const tablePreview: Preview = {
  name: 'govuk/table',
  kind: 'component',
  states: [
    {
      name: 'figures',
      html: (locale) =>
        table({
          caption: locale === 'cy' ? 'Cost bin' : 'What a bin costs',
          head: [
            locale === 'cy' ? 'Pwy' : 'Who',
            { text: locale === 'cy' ? 'Y flwyddyn' : 'A year', format: 'numeric' },
          ],
          firstCellIsHeader: true,
          rows: [
            [locale === 'cy' ? 'Pawb' : 'Everybody', { text: '£50.00', format: 'numeric' }],
            [locale === 'cy' ? 'Gyda Chredyd Pensiwn' : 'With Pension Credit', { text: '£25.00', format: 'numeric' }],
          ],
        }),
    },
  ],
}
