import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'
import { ownWords } from '../words.ts'
import { breadcrumbLabel } from './breadcrumbs.words.ts'

/** One step of the way; without an address it is the page itself. */
export interface Breadcrumb {
  readonly text?: Content | undefined
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface BreadcrumbsOptions {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const step = (item: Breadcrumb): Html =>
  item.href
    ? html`<li class="govuk-breadcrumbs__list-item">
<a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${item.text}</a>
</li>
`
    : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${item.text}</li>
`

/** Where a page stands (https://design-system.service.gov.uk/components/breadcrumbs/). */
export const breadcrumbs = (o: BreadcrumbsOptions): Html =>
  html`<nav class="${names('govuk-breadcrumbs', o.classes, o.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}"${attributes(
    o.attributes,
  )} aria-label="${ownWords(o.labelText, breadcrumbLabel, o.locale)}">
<ol class="govuk-breadcrumbs__list">
${o.items?.map(step)}</ol>
</nav>`
