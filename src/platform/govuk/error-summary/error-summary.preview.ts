import { html } from '#platform/views/html.ts'
import type { Preview } from '#platform/views/preview.ts'
import { errorSummary } from './error-summary.ts'

/** How it looks in the gallery. */
export const errorSummaryPreview: Preview = {
  name: 'govuk/error-summary',
  kind: 'component',
  states: [
    {
      name: 'one error',
      html: (locale) =>
        html`${errorSummary({ locale, disableAutoFocus: true, errorList: [{ text: locale === 'cy' ? 'Rhowch eich cod post' : 'Enter your postcode', href: '#postcode' }] })}<input type="text" class="govuk-input" id="postcode" aria-label="Postcode">`,
    },
    {
      name: 'without links',
      html: (locale) =>
        errorSummary({
          locale,
          disableAutoFocus: true,
          errorList: [
            { text: locale === 'cy' ? 'Mae’r ffeil yn rhy fawr' : 'The file is too big' },
            { text: locale === 'cy' ? 'Rhowch gynnig arall arni ymhen munud' : 'Try again in a minute' },
          ],
        }),
    },
  ],
}
