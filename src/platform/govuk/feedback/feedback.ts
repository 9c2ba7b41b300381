import { type Html, html, isHtml, trusted } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Content, Worded } from '../said.ts'

/** The text, where it is a string, stands as a paragraph; Html as it is. */
export interface FeedbackOptions extends Worded {
  readonly title: Content
  readonly headingLevel?: number | string | undefined
}

/** Asks what could be better, at the end of a page (govuk-frontend's feedback). */
export const feedback = (o: FeedbackOptions): Html => {
  const heading = trusted(`h${Number(o.headingLevel) || 2}`)
  const body = isHtml(o.text) ? o.text : o.text && html`<p class="govuk-body">${o.text}</p>`
  return html`<div class="${names('govuk-feedback govuk-width-container', o.classes)}"${attributes(o.attributes)}>
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds">
<${heading} class="govuk-feedback__title">
${o.title}
</${heading}>
${body && html`<div class="govuk-feedback__body">${body}</div>`}
</div>
</div>
</div>`
}
