import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, said, type Worded } from '../said.ts'
import { supportLinks } from './footer.words.ts'
import { licence } from './licence.ts'

export interface FooterLink {
  readonly text?: string | undefined
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Links under a heading, in columns. */
export interface FooterSection {
  readonly title: string
  readonly columns?: number | undefined
  /** a width of the grid: `two-thirds` */
  readonly width?: string | undefined
  readonly items?: readonly FooterLink[] | undefined
}

export interface FooterOptions {
  readonly navigation?: readonly FooterSection[] | undefined
  readonly meta?:
    | {
        readonly visuallyHiddenTitle?: string | undefined
        readonly items?: readonly FooterLink[] | undefined
        readonly text?: Content | undefined
      }
    | undefined
  /** null leaves the licence out; undefined is the Open Government Licence */
  readonly contentLicence?: Content | Worded | null | undefined
  /** whose the pages are; null leaves it out */
  readonly copyright: { readonly text: Content; readonly href: string } | null
  /** what stands first */
  readonly start?: Html | undefined
  readonly containerClasses?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const link = (o: FooterLink, place: 'list' | 'inline-list'): Html =>
  html`<li class="govuk-footer__${place}-item">
<a class="govuk-footer__link" href="${o.href}"${attributes(o.attributes)}>
${o.text}
</a>
</li>
`

const section = (o: FooterSection): Html =>
  html`<div class="govuk-footer__section govuk-grid-column-${o.width || 'full'}">
<h2 class="govuk-footer__heading govuk-heading-m">${o.title}</h2>
${
  o.items?.[0] &&
  html`<ul class="${names('govuk-footer__list', o.columns ? `govuk-footer__list--columns-${o.columns}` : undefined)}">
${o.items.map((item) => item.href && item.text && link(item, 'list'))}</ul>`
}
</div>
`

const meta = (o: NonNullable<FooterOptions['meta']>, locale: Locale): Html =>
  html`<h2 class="govuk-visually-hidden">${o.visuallyHiddenTitle || inLocale(supportLinks, locale)}</h2>
${o.items?.[0] && html`<ul class="govuk-footer__inline-list">${o.items.map((item) => link(item, 'inline-list'))}</ul>`}
${o.text && html`<div class="govuk-footer__meta-custom">${o.text}</div>`}`

const copyright = (o: FooterOptions['copyright']) =>
  o &&
  html`<div class="govuk-footer__meta-item">
<a class="govuk-footer__link govuk-footer__copyright-logo" href="${o.href}">
${o.text}
</a>
</div>`

/** The end of every page (https://design-system.service.gov.uk/components/footer/). */
export const footer = (o: FooterOptions): Html => {
  const locale = o.locale ?? 'en'
  return html`<div class="${names('govuk-footer', o.classes)}"${attributes(o.attributes)}>
<div class="${names('govuk-width-container', o.containerClasses)}">
${o.start}
${
  o.navigation?.[0] &&
  html`<div class="govuk-footer__navigation">${o.navigation.map(section)}</div>
<hr class="govuk-footer__section-break">`
}
<div class="govuk-footer__meta">
<div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
${o.meta && meta(o.meta, locale)}
${o.contentLicence !== null && licence(said(o.contentLicence)?.text, locale)}
</div>
${copyright(o.copyright)}
</div>
</div>
</div>`
}
