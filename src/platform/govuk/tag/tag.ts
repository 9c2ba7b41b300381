import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'

/** How something stands, in a word or two; `govuk-tag--green` and the like colour it. */
export type TagOptions = Worded

/** A status in a word or two (https://design-system.service.gov.uk/components/tag/). */
export const tag = (o: TagOptions): Html =>
  html`<strong class="${names('govuk-tag', o.classes)}"${attributes(o.attributes)}>
${o.text}
</strong>`
