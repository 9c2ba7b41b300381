import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import type { Worded } from '../said.ts'
import { skipWords } from './skip-link.words.ts'

export interface SkipLinkOptions extends Worded {
  readonly href?: string | undefined
  readonly locale?: Locale | undefined
}

/** Past the header, for those who use a keyboard (https://design-system.service.gov.uk/components/skip-link/). */
export const skipLink = (o: SkipLinkOptions): Html =>
  html`<a href="${o.href || '#content'}" class="${names('govuk-skip-link', o.classes)}"${attributes(o.attributes)} data-module="govuk-skip-link">${o.text ?? inLocale(skipWords, o.locale ?? 'en')}</a>`
