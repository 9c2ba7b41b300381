import type { Preview } from '#platform/views/preview.ts'
import { button } from './button.ts'

/** How it looks in the gallery. */
export const buttonPreview: Preview = {
  name: 'govuk/button',
  kind: 'component',
  states: [
    { name: 'main', html: (locale) => button({ text: locale === 'cy' ? 'Parhau' : 'Continue' }) },
    {
      name: 'secondary',
      html: (locale) =>
        button({
          text: locale === 'cy' ? 'Cadw a dod yn ôl yn nes ymlaen' : 'Save and come back later',
          classes: 'govuk-button--secondary',
        }),
    },
    {
      name: 'warning',
      html: (locale) =>
        button({
          text: locale === 'cy' ? 'Tynnu’r cais hwn yn ôl' : 'Withdraw this application',
          classes: 'govuk-button--warning',
        }),
    },
    {
      name: 'start',
      html: (locale) =>
        button({ text: locale === 'cy' ? 'Dechrau nawr' : 'Start now', href: '#start', isStartButton: true }),
    },
    { name: 'disabled', html: (locale) => button({ text: locale === 'cy' ? 'Talu' : 'Pay', disabled: true }) },
  ],
}
