import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes } from '../attributes.ts'
import type { Content } from '../said.ts'

/** A page of the service; `current` is the page itself, `active` a page within it. */
export interface NavigationItem {
  readonly text?: Content | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly active?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** One item of the navigation; where one is, is said in bold too, for those who change the colours. */
export const navigationItem = (o: NavigationItem): Html => {
  const here = o.active || o.current
  const inside = here ? html`<strong class="govuk-service-navigation__active-fallback">${o.text}</strong>` : o.text
  const current = here ? html` aria-current="${o.current ? 'page' : 'true'}"` : ''
  return html`<li class="govuk-service-navigation__item${here && ' govuk-service-navigation__item--active'}">
${
  o.href
    ? html`<a class="govuk-service-navigation__link" href="${o.href}"${current}${attributes(o.attributes)}>
${inside}
</a>`
    : o.text &&
      html`<span class="govuk-service-navigation__text"${current}>
${inside}
</span>`
}
</li>
`
}
