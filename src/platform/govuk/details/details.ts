import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Content, Worded } from '../said.ts'

export interface DetailsOptions extends Worded {
  readonly summary: Content
  readonly id?: string | undefined
  readonly open?: boolean | undefined
}

/** Help that opens when it is wanted (https://design-system.service.gov.uk/components/details/). */
export const details = (o: DetailsOptions): Html =>
  html`<details${o.id && html` id="${o.id}"`} class="${names('govuk-details', o.classes)}"${attributes(o.attributes)}${o.open && html` open`}>
<summary class="govuk-details__summary">
<span class="govuk-details__summary-text">
${o.summary}
</span>
</summary>
<div class="govuk-details__text">
${o.text}
</div>
</details>`
