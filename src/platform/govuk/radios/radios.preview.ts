import type { Preview } from '#platform/views/preview.ts'
import { input } from '../input/input.ts'
import { radios } from './radios.ts'

/** How it looks in the gallery. */
export const radiosPreview: Preview = {
  name: 'govuk/radios',
  kind: 'component',
  states: [
    {
      name: 'none chosen',
      html: (locale) =>
        radios({
          name: 'alone',
          fieldset: { legend: locale === 'cy' ? 'Ydych chi’n byw ar eich pen eich hun?' : 'Do you live alone?' },
          items: [
            { value: 'yes', text: locale === 'cy' ? 'Ydw' : 'Yes' },
            {
              value: 'no',
              text: locale === 'cy' ? 'Nac ydw' : 'No',
              conditional: input({
                name: 'adults',
                label: locale === 'cy' ? 'Sawl oedolyn arall?' : 'How many other adults?',
                classes: 'govuk-input--width-2',
                locale,
              }),
            },
          ],
          locale,
        }),
    },
    {
      name: 'chosen, with its question',
      html: (locale) =>
        radios({
          name: 'alone',
          value: 'no',
          fieldset: { legend: locale === 'cy' ? 'Ydych chi’n byw ar eich pen eich hun?' : 'Do you live alone?' },
          items: [
            { value: 'yes', text: locale === 'cy' ? 'Ydw' : 'Yes' },
            {
              value: 'no',
              text: locale === 'cy' ? 'Nac ydw' : 'No',
              conditional: input({
                name: 'adults',
                label: locale === 'cy' ? 'Sawl oedolyn arall?' : 'How many other adults?',
                classes: 'govuk-input--width-2',
                locale,
              }),
            },
          ],
          locale,
        }),
    },
    {
      name: 'with an error, side by side',
      html: (locale) =>
        radios({
          name: 'alone',
          classes: 'govuk-radios--inline',
          fieldset: { legend: locale === 'cy' ? 'Ydych chi’n byw ar eich pen eich hun?' : 'Do you live alone?' },
          errorMessage:
            locale === 'cy' ? 'Dewiswch ydw os ydych yn byw ar eich pen eich hun' : 'Select yes if you live alone',
          items: [
            { value: 'yes', text: locale === 'cy' ? 'Ydw' : 'Yes' },
            { value: 'no', text: locale === 'cy' ? 'Nac ydw' : 'No' },
          ],
          locale,
        }),
    },
  ],
}
