import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'
import { arrowWords } from './pagination.words.ts'

/** The page before or after. */
export interface PaginationArrow {
  readonly href?: string | undefined
  readonly text?: Content | undefined
  /** what that page is, where there are no numbers */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const icon = (type: 'prev' | 'next'): Html =>
  html`<svg class="govuk-pagination__icon govuk-pagination__icon--${type}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
<path d="${paths[type]}"></path>
</svg>`

const usual = (type: 'prev' | 'next', locale: Locale): Html =>
  html`${inLocale(arrowWords[type].seen, locale)}<span class="govuk-visually-hidden">${inLocale(arrowWords[type].heard, locale)}</span>`

/** The link to the page before or after; `block` where the two stand under each other without numbers. */
export const paginationArrow = (
  type: 'prev' | 'next',
  link: PaginationArrow,
  o: { readonly block: boolean; readonly locale: Locale },
): Html => {
  const iconFirst = o.block || type === 'prev'
  const title = names(
    'govuk-pagination__link-title',
    o.block && !link.labelText && 'govuk-pagination__link-title--decorated',
  )
  return html`<div class="govuk-pagination__${type}">
<a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${type}"${attributes(link.attributes)}>
${iconFirst && icon(type)}
<span class="${title}">
${link.text || usual(type, o.locale)}
</span>
${
  link.labelText &&
  o.block &&
  html`<span class="govuk-visually-hidden">:</span>
<span class="govuk-pagination__link-label">${link.labelText}</span>`
}
${!iconFirst && icon(type)}
</a>
</div>`
}
