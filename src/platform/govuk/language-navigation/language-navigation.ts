import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'
import { ownWords } from '../words.ts'
import { languageLabel } from './language-navigation.words.ts'

/** One language by its own name; the page's own is `current` or has no address. */
export interface Language {
  readonly text: Content
  readonly href?: string | undefined
  /** language tag of the words, and of the page behind the link where `hrefLang` does not say */
  readonly lang?: string | undefined
  readonly hrefLang?: string | undefined
  readonly dir?: string | undefined
  readonly current?: boolean | undefined
  /** heard after the name, in that language: 'Newid yr iaith i Gymraeg' */
  readonly languageDescriptionText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface LanguageNavigationOptions {
  readonly items: readonly Language[]
  readonly ariaLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const current = (o: Language): Html =>
  html`<span${attributes({
    class: names('govuk-language-navigation__text', o.classes),
    'aria-current': 'true',
    lang: o.lang || undefined,
    dir: o.dir || undefined,
  })}${attributes(o.attributes)}>${o.text}</span>`

const other = (o: Language): Html =>
  html`<a${attributes({
    class: names('govuk-language-navigation__link', o.classes),
    href: o.href,
    rel: 'alternate',
    lang: o.lang || undefined,
    hreflang: o.hrefLang || o.lang || undefined,
    dir: o.dir || undefined,
  })}${attributes(o.attributes)}>${o.text}${
    o.languageDescriptionText && html`<span class="govuk-visually-hidden"> ${o.languageDescriptionText}</span>`
  }</a>`

/** The same page in another language (govuk-frontend's language navigation). */
export const languageNavigation = (o: LanguageNavigationOptions): Html =>
  html`<nav class="${names('govuk-language-navigation', o.classes)}"${attributes(o.attributes)} aria-label="${ownWords(
    o.ariaLabel,
    languageLabel,
    o.locale,
  )}">
<ul class="govuk-language-navigation__list">
${o.items?.map(
  (item) => html`<li class="govuk-language-navigation__list-item">
${item.current || !item.href ? current(item) : other(item)}
</li>
`,
)}</ul>
</nav>`
