import type { Preview } from '#platform/views/preview.ts'
import { input } from './input.ts'

/** How it looks in the gallery. */
export const inputPreview: Preview = {
  name: 'govuk/input',
  kind: 'component',
  states: [
    {
      name: 'empty',
      html: (locale) =>
        input({
          name: 'postcode',
          label: locale === 'cy' ? 'Beth yw eich cod post?' : 'What is your postcode?',
          classes: 'govuk-input--width-10',
          autocomplete: 'postal-code',
          locale,
        }),
    },
    {
      name: 'with an error',
      html: (locale) =>
        input({
          name: 'postcode',
          label: locale === 'cy' ? 'Beth yw eich cod post?' : 'What is your postcode?',
          value: 'BA1',
          errorMessage: locale === 'cy' ? 'Rhowch god post llawn y DU' : 'Enter a full UK postcode',
          locale,
        }),
    },
    {
      name: 'one question on a page',
      html: (locale) =>
        input({
          name: 'postcode',
          label: {
            text: locale === 'cy' ? 'Beth yw eich cod post?' : 'What is your postcode?',
            isPageHeading: true,
            classes: 'govuk-label--l',
          },
          locale,
        }),
    },
    {
      name: 'money',
      html: (locale) =>
        input({
          name: 'rent',
          label: locale === 'cy' ? 'Faint yw eich rhent?' : 'How much is your rent?',
          prefix: '£',
          suffix: locale === 'cy' ? 'yr wythnos' : 'a week',
          inputmode: 'decimal',
          classes: 'govuk-input--width-5',
          locale,
        }),
    },
  ],
}
