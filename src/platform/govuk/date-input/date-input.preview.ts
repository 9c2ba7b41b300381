import type { Preview } from '#platform/views/preview.ts'
import { dateInput } from './date-input.ts'

/** How it looks in the gallery. */
export const dateInputPreview: Preview = {
  name: 'govuk/date-input',
  kind: 'component',
  states: [
    {
      name: 'empty',
      html: (locale) =>
        dateInput({
          id: 'born',
          fieldset: { legend: locale === 'cy' ? 'Beth yw eich dyddiad geni?' : 'What is your date of birth?' },
          hint: locale === 'cy' ? 'Er enghraifft, 31 3 1980' : 'For example, 31 3 1980',
          items: ['day', 'month', 'year'].map((part) => ({
            name: `born.${part}`,
            id: `born.${part}`,
            classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
          })),
          locale,
        }),
    },
    {
      name: 'with an error in one box',
      html: (locale) =>
        dateInput({
          id: 'born',
          fieldset: { legend: locale === 'cy' ? 'Beth yw eich dyddiad geni?' : 'What is your date of birth?' },
          errorMessage:
            locale === 'cy' ? 'Rhaid i’r dyddiad geni gynnwys blwyddyn' : 'Date of birth must include a year',
          locale,
          items: [
            { name: 'day', value: '31' },
            { name: 'month', value: '3' },
            { name: 'year', error: true },
          ],
        }),
    },
  ],
}
