import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Perhaps, present } from '../said.ts'
import { pageWord, paginationLabel } from './pagination.words.ts'
import { type PaginationArrow, paginationArrow } from './pagination-arrow.ts'

/** A page by its number, or the gap between two. */
export interface PaginationItem {
  readonly number?: number | string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationOptions {
  readonly previous?: PaginationArrow | undefined
  readonly next?: PaginationArrow | undefined
  readonly items?: readonly Perhaps<PaginationItem>[] | undefined
  readonly landmarkLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const pageItem = (o: PaginationItem, locale: Locale): Html =>
  html`<li class="${names(
    'govuk-pagination__item',
    o.current && 'govuk-pagination__item--current',
    o.ellipsis && 'govuk-pagination__item--ellipsis',
  )}">
${
  o.ellipsis
    ? '\u22EF'
    : html`<a class="govuk-link govuk-pagination__link" href="${o.href}" aria-label="${
        o.visuallyHiddenText ?? `${inLocale(pageWord, locale)} ${o.number}`
      }"${o.current && html` aria-current="page"`}${attributes(o.attributes)}>
${o.number}
</a>`
}
</li>
`

/** Through a list that is long, a page at a time (https://design-system.service.gov.uk/components/pagination/). */
export const pagination = (o: PaginationOptions): Html => {
  const locale = o.locale ?? 'en'
  const block = !o.items && Boolean(o.next || o.previous)
  const items = present(o.items).filter(({ item }) => Object.keys(item).length > 0)
  return html`<nav class="${names('govuk-pagination', block && 'govuk-pagination--block', o.classes)}" aria-label="${
    o.landmarkLabel || inLocale(paginationLabel, locale)
  }"${attributes(o.attributes)}>
${o.previous?.href && paginationArrow('prev', o.previous, { block, locale })}
${o.items && html`<ul class="govuk-pagination__list">${items.map(({ item }) => pageItem(item, locale))}</ul>`}
${o.next?.href && paginationArrow('next', o.next, { block, locale })}
</nav>`
}
