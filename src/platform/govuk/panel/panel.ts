import { type Html, html, trusted } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { button } from '../button/button.ts'
import type { Content, Worded } from '../said.ts'

export interface PanelAction {
  readonly text: string
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PanelOptions extends Worded {
  readonly title: Content
  readonly headingLevel?: number | string | undefined
  /** only for the variant `govuk-panel--interruption` */
  readonly actions?:
    | {
        readonly items?: readonly PanelAction[] | undefined
        readonly classes?: string | undefined
        readonly attributes?: Attributes | undefined
      }
    | undefined
}

const action = (o: PanelAction): Html =>
  !o.href || o.type === 'button'
    ? button({ ...o, type: o.type || 'button', classes: names('govuk-button--inverse', o.classes) })
    : html`<a class="${names('govuk-link govuk-link--inverse', o.classes)}" href="${o.href}"${attributes(o.attributes)}>${o.text}</a>`

/** The end of a transaction, or an interruption of it (https://design-system.service.gov.uk/components/panel/). */
export const panel = (o: PanelOptions): Html => {
  const heading = trusted(`h${Number(o.headingLevel) || 1}`)
  const interruption = o.classes?.includes('govuk-panel--interruption')
  return html`<div class="${names('govuk-panel', !interruption && 'govuk-panel--confirmation', o.classes)}"${attributes(o.attributes)}>
<${heading} class="govuk-panel__title">
${o.title}
</${heading}>
${o.text && html`<div class="govuk-panel__body">${o.text}</div>`}
${
  interruption &&
  o.actions &&
  html`<div class="${names('govuk-panel__actions', o.actions.classes)}"${attributes(o.actions.attributes)}>
${o.actions.items?.[0] && html`<div class="govuk-button-group">${o.actions.items.map((item) => html`${action(item)}\n`)}</div>`}
</div>`
}
</div>`
}
