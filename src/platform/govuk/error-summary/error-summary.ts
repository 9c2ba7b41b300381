import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'
import { errorSummaryTitle } from './error-summary.words.ts'

export interface ErrorSummaryOptions {
  /** 'There is a problem' where none is given */
  readonly title?: Content | undefined
  readonly description?: Content | undefined
  /** one line for each problem; `href` is `#` and the id of the control to mend */
  readonly errorList?:
    | readonly {
        readonly text: Content
        readonly href?: string | undefined
        readonly attributes?: Attributes | undefined
      }[]
    | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

/** All that is wrong on a page, at its top (https://design-system.service.gov.uk/components/error-summary/). */
export const errorSummary = (o: ErrorSummaryOptions): Html =>
  html`<div class="${names('govuk-error-summary', o.classes)}"${attributes({
    'data-disable-auto-focus': o.disableAutoFocus === undefined ? undefined : String(o.disableAutoFocus),
  })}${attributes(o.attributes)} data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">${o.title ?? inLocale(errorSummaryTitle, o.locale ?? 'en')}</h2>
<div class="govuk-error-summary__body">
${o.description && html`<p>${o.description}</p>`}
${
  o.errorList?.[0] &&
  html`<ul class="govuk-list govuk-error-summary__list">
${o.errorList.map(
  (item) => html`<li>
${item.href ? html`<a href="${item.href}"${attributes(item.attributes)}>${item.text}</a>` : item.text}
</li>
`,
)}</ul>`
}
</div>
</div>
</div>`
