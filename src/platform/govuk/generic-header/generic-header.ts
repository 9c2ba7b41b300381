import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'

export interface GenericHeaderOptions {
  /** the organisation's name, or its logo as Html */
  readonly logo: Content
  readonly url?: string | undefined
  readonly containerClasses?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  /** the block's name in the classes: GOV.UK's own header differs in nothing else */
  readonly namespace?: 'govuk' | undefined
}

/** The band at the top of every page, with whose page it is (govuk-frontend's generic header). */
export const genericHeader = (o: GenericHeaderOptions): Html => {
  const block = `${o.namespace ?? 'govuk-generic'}-header`
  return html`<div class="${names(block, o.classes)}"${attributes(o.attributes)}>
<div class="${block}__container ${o.containerClasses ?? 'govuk-width-container'}">
<div class="${block}__logo">
<a href="${o.url || '/'}" class="${block}__homepage-link">
${o.logo}
</a>
</div>
</div>
</div>`
}
