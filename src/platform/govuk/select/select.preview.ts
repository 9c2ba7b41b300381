import type { Preview } from '#platform/views/preview.ts'
import { select } from './select.ts'

/** How it looks in the gallery. */
export const selectPreview: Preview = {
  name: 'govuk/select',
  kind: 'component',
  states: [
    {
      name: 'none chosen',
      html: (locale) =>
        select({
          name: 'area',
          label: locale === 'cy' ? 'Ym mha ardal ydych chi’n byw?' : 'Which area do you live in?',
          items: [
            { value: '', text: locale === 'cy' ? 'Dewiswch ardal' : 'Choose an area' },
            { value: 'barchester', text: 'Barchester' },
            { value: 'hogglestock', text: 'Hogglestock' },
          ],
          locale,
        }),
    },
    {
      name: 'with an error',
      html: (locale) =>
        select({
          name: 'area',
          label: locale === 'cy' ? 'Ym mha ardal ydych chi’n byw?' : 'Which area do you live in?',
          items: [
            { value: '', text: locale === 'cy' ? 'Dewiswch ardal' : 'Choose an area' },
            { value: 'barchester', text: 'Barchester' },
            { value: 'hogglestock', text: 'Hogglestock' },
          ],
          errorMessage: locale === 'cy' ? 'Dewiswch ardal' : 'Select an area',
          locale,
        }),
    },
  ],
}
