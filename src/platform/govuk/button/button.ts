import { type Html, html, isHtml } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'

export interface ButtonOptions {
  readonly text?: Content | undefined
  /** makes it a link that looks like a button */
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  /** a second click within a second is ignored */
  readonly preventDoubleClick?: boolean | undefined
  /** `govuk-button--secondary`, `govuk-button--warning`, `govuk-button--inverse` */
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
<path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
</svg>`

/** A button, or a link that looks like one (https://design-system.service.gov.uk/components/button/). */
export const button = (o: ButtonOptions): Html => {
  const every = html`${attributes({
    class: names('govuk-button', o.classes, o.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
  })}${attributes(o.attributes)}${o.id && html` id="${o.id}"`}`
  const inside = html`
${o.isStartButton && isHtml(o.text) ? html`<span>${o.text}</span>` : o.text}
${o.isStartButton && startIcon}
`
  if (o.href) return html`<a href="${o.href}" role="button" draggable="false"${every}>${inside}</a>`
  return html`<button${attributes({
    type: o.type || 'submit',
    value: o.value || undefined,
    name: o.name || undefined,
    disabled: o.disabled,
    'aria-disabled': o.disabled ? 'true' : undefined,
    'data-prevent-double-click': o.preventDoubleClick === undefined ? undefined : String(o.preventDoubleClick),
  })}${every}>${inside}</button>`
}
