import type { Locale } from '#core/text.ts'
import { type Html, html, isHtml } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Perhaps, present } from '../said.ts'
import { ownWords } from '../words.ts'
import { type NavigationItem, navigationItem } from './navigation-item.ts'
import { menuWord, serviceInformation } from './service-navigation.words.ts'

export interface ServiceNavigationOptions {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly navigation?: readonly Perhaps<NavigationItem>[] | undefined
  /** behind a 'Menu' button on narrow screens; so where there is more than one item */
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly ariaLabel?: string | undefined
  readonly slots?:
    | {
        readonly start?: Html | undefined
        readonly end?: Html | { readonly markup: Html; readonly align?: 'inline' | undefined } | undefined
        readonly navigationStart?: Html | undefined
        readonly navigationEnd?: Html | undefined
      }
    | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const serviceName = (o: ServiceNavigationOptions) =>
  o.serviceName &&
  html`<span class="govuk-service-navigation__service-name">
${
  o.serviceUrl
    ? html`<a href="${o.serviceUrl}" class="govuk-service-navigation__link">${o.serviceName}</a>`
    : html`<span class="govuk-service-navigation__text">${o.serviceName}</span>`
}
</span>`

const menuButton = (o: ServiceNavigationOptions, id: string, words: string): Html =>
  html`<button${attributes({
    type: 'button',
    class: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
    'aria-controls': id,
    'aria-label': o.menuButtonLabel && o.menuButtonLabel !== words ? o.menuButtonLabel : undefined,
    hidden: true,
    'aria-hidden': 'true',
  })}>
${words}
</button>`

const navigation = (o: ServiceNavigationOptions) => {
  const items = present(o.navigation)
  if (items.length === 0 && !o.slots?.navigationStart && !o.slots?.navigationEnd) return undefined
  const words = ownWords(o.menuButtonText || undefined, menuWord, o.locale)
  const id = o.navigationId || 'navigation'
  return html`<nav aria-label="${o.navigationLabel || words}" class="${names('govuk-service-navigation__wrapper', o.navigationClasses)}">
${(o.collapseNavigationOnMobile ?? items.length > 1) && menuButton(o, id, words)}
<ul class="govuk-service-navigation__list" id="${id}">
${o.slots?.navigationStart}
${items.map(({ item }) => navigationItem(item))}
${o.slots?.navigationEnd}
</ul>
</nav>`
}

/** Which service this is and its pages (https://design-system.service.gov.uk/components/service-navigation/). */
export const serviceNavigation = (o: ServiceNavigationOptions): Html => {
  const given = o.slots?.end
  const end = given === undefined || isHtml(given) ? { markup: given, align: undefined } : given
  const container = names(
    'govuk-width-container',
    end.align === 'inline' && 'govuk-service-navigation__inlining-container',
  )
  const every = html` class="${names('govuk-service-navigation', o.classes)}" data-module="govuk-service-navigation"${attributes(o.attributes)}`
  const inner = html`<div class="${container}">
${o.slots?.start}
<div class="govuk-service-navigation__container">
${serviceName(o)}
${navigation(o)}
</div>
${end.markup}
</div>`
  return o.serviceName || o.slots?.start || end.markup
    ? html`<section aria-label="${ownWords(o.ariaLabel, serviceInformation, o.locale)}"${every}>${inner}</section>`
    : html`<div${every}>${inner}</div>`
}
