import { type Html, html } from '#platform/views/html.ts'
import type { Attributes } from '../attributes.ts'
import { genericHeader } from '../generic-header/generic-header.ts'

export interface HeaderOptions {
  /** GOV.UK's is gov.uk's alone: whoever prints this header brings a logo */
  readonly logo: Html
  readonly productName?: string | undefined
  readonly homepageUrl: string
  readonly containerClasses?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A header with a logo and a product's name (https://design-system.service.gov.uk/components/header/). */
export const header = (o: HeaderOptions): Html =>
  genericHeader({
    namespace: 'govuk',
    logo: html`${o.logo}
${o.productName && html`<span class="govuk-header__product-name">${o.productName}</span>`}`,
    url: o.homepageUrl,
    containerClasses: o.containerClasses,
    classes: o.classes,
    attributes: o.attributes,
  })
