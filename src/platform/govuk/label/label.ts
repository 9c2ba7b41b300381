import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'

export interface LabelOptions extends Worded {
  /** the id of the control it names */
  readonly for?: string | undefined
  /** the label is the page's h1: where a page asks one question */
  readonly isPageHeading?: boolean | undefined
}

/** The name of a form control (GOV.UK Design System: label is part of each form component). Without text, nothing. */
export const label = (o: LabelOptions): Html => {
  if (!o.text) return html``
  const made = html`<label class="${names('govuk-label', o.classes)}"${attributes(o.attributes)}${o.for && html` for="${o.for}"`}>
  ${o.text}
</label>`
  return o.isPageHeading ? html`<h1 class="govuk-label-wrapper">${made}</h1>` : made
}
