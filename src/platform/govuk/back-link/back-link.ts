import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'
import { backWord } from './back-link.words.ts'

export interface BackLinkOptions extends Worded {
  readonly href?: string | undefined
  readonly locale?: Locale | undefined
}

/** To the page before (https://design-system.service.gov.uk/components/back-link/). */
export const backLink = (o: BackLinkOptions): Html =>
  html`<a href="${o.href || '#'}" class="${names('govuk-back-link', o.classes)}"${attributes(o.attributes)}>${o.text || inLocale(backWord, o.locale ?? 'en')}</a>`
