import type { Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { ownWords } from '../words.ts'
import { cookieBannerLabel } from './cookie-banner.words.ts'
import { type CookieMessage, cookieMessage } from './cookie-message.ts'

export interface CookieBannerOptions {
  readonly messages: readonly CookieMessage[]
  readonly ariaLabel?: string | undefined
  readonly hidden?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

/** Asks for cookies that are not needed (https://design-system.service.gov.uk/components/cookie-banner/). */
export const cookieBanner = (o: CookieBannerOptions): Html =>
  html`<div class="${names('govuk-cookie-banner', o.classes)}" data-nosnippet role="region" aria-label="${ownWords(
    o.ariaLabel || undefined,
    cookieBannerLabel,
    o.locale,
  )}"${o.hidden && html` hidden`}${attributes(o.attributes)}>
${o.messages.map(cookieMessage)}</div>`
