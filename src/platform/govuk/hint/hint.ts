import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'

export interface HintOptions extends Worded {
  readonly id?: string | undefined
}

/** Help that stands under a label, named by the control's aria-describedby. */
export const hint = (o: HintOptions): Html =>
  html`<div${o.id && html` id="${o.id}"`} class="${names('govuk-hint', o.classes)}"${attributes(o.attributes)}>
  ${o.text}
</div>`
