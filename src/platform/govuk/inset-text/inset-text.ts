import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'

export interface InsetTextOptions extends Worded {
  readonly id?: string | undefined
}

/** Text set apart from what surrounds it (https://design-system.service.gov.uk/components/inset-text/). */
export const insetText = (o: InsetTextOptions): Html =>
  html`<div${o.id && html` id="${o.id}"`} class="${names('govuk-inset-text', o.classes)}"${attributes(o.attributes)}>
${o.text}
</div>`
