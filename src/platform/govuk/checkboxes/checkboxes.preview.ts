import type { Preview } from '#platform/views/preview.ts'
import { checkboxes } from './checkboxes.ts'

/** How it looks in the gallery. */
export const checkboxesPreview: Preview = {
  name: 'govuk/checkboxes',
  kind: 'component',
  states: [
    {
      name: 'none chosen',
      html: (locale) =>
        checkboxes({
          name: 'vehicles',
          fieldset: { legend: locale === 'cy' ? 'Pa rai o’r rhain sydd gennych?' : 'Which of these do you have?' },
          items: [
            { value: 'car', text: locale === 'cy' ? 'Car' : 'A car' },
            {
              value: 'van',
              text: locale === 'cy' ? 'Fan' : 'A van',
              hint: locale === 'cy' ? 'Hyd at 3.5 tunnell' : 'Up to 3.5 tonnes',
            },
            { divider: locale === 'cy' ? 'neu' : 'or' },
            { value: 'none', text: locale === 'cy' ? 'Dim un o’r rhain' : 'None of these', behaviour: 'exclusive' },
          ],
          locale,
        }),
    },
    {
      name: 'two chosen, with an error',
      html: (locale) =>
        checkboxes({
          name: 'vehicles',
          fieldset: { legend: locale === 'cy' ? 'Pa rai o’r rhain sydd gennych?' : 'Which of these do you have?' },
          values: ['car', 'none'],
          errorMessage:
            locale === 'cy'
              ? 'Dewiswch beth sydd gennych, neu dim un o’r rhain'
              : 'Select what you have, or none of these',
          items: [
            { value: 'car', text: locale === 'cy' ? 'Car' : 'A car' },
            {
              value: 'van',
              text: locale === 'cy' ? 'Fan' : 'A van',
              hint: locale === 'cy' ? 'Hyd at 3.5 tunnell' : 'Up to 3.5 tonnes',
            },
            { divider: locale === 'cy' ? 'neu' : 'or' },
            { value: 'none', text: locale === 'cy' ? 'Dim un o’r rhain' : 'None of these', behaviour: 'exclusive' },
          ],
          locale,
        }),
    },
  ],
}
