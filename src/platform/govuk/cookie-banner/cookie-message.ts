import { type Html, html, isHtml } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { button } from '../button/button.ts'
import type { Content, Worded } from '../said.ts'

export interface CookieAction {
  readonly text: string
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The text, where it is a string, stands as a paragraph; Html as it is. */
export interface CookieMessage extends Worded {
  readonly heading?: Content | undefined
  readonly actions?: readonly CookieAction[] | undefined
  readonly role?: string | undefined
  readonly hidden?: boolean | undefined
}

const action = (o: CookieAction): Html =>
  !o.href || o.type === 'button'
    ? button({ ...o, type: o.type || 'button' })
    : html`<a class="${names('govuk-link', o.classes)}" href="${o.href}"${attributes(o.attributes)}>${o.text}</a>`

/** One message of the banner: the question, or what was answered. */
export const cookieMessage = (o: CookieMessage): Html =>
  html`<div class="${names('govuk-cookie-banner__message', o.classes, 'govuk-width-container')}"${o.role && html` role="${o.role}"`}${attributes(o.attributes)}${o.hidden && html` hidden`}>
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds">
${o.heading && html`<h2 class="govuk-cookie-banner__heading govuk-heading-m">${o.heading}</h2>`}
<div class="govuk-cookie-banner__content">
${isHtml(o.text) ? o.text : o.text && html`<p class="govuk-body">${o.text}</p>`}
</div>
</div>
</div>
${o.actions && html`<div class="govuk-button-group">${o.actions.map((item) => html`${action(item)}\n`)}</div>`}
</div>
`
