import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html, isHtml, trusted } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'
import { importantTitle, successTitle } from './notification-banner.words.ts'

export interface NotificationBannerOptions {
  /** a string stands as one bold line; Html as it is */
  readonly text?: Content | undefined
  readonly type?: 'success' | string | undefined
  readonly title?: Content | undefined
  readonly titleHeadingLevel?: number | string | undefined
  readonly titleId?: string | undefined
  readonly role?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

/** News that is not about the page itself (https://design-system.service.gov.uk/components/notification-banner/). */
export const notificationBanner = (o: NotificationBannerOptions): Html => {
  const success = o.type === 'success'
  const id = o.titleId || 'govuk-notification-banner-title'
  const heading = trusted(`h${Number(o.titleHeadingLevel) || 2}`)
  return html`<div${attributes({
    class: names('govuk-notification-banner', success && 'govuk-notification-banner--success', o.classes),
    role: o.role || (success ? 'alert' : 'region'),
    'aria-labelledby': id,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': o.disableAutoFocus === undefined ? undefined : String(o.disableAutoFocus),
  })}${attributes(o.attributes)}>
<div class="govuk-notification-banner__header">
<${heading} class="govuk-notification-banner__title" id="${id}">
${o.title || inLocale(success ? successTitle : importantTitle, o.locale ?? 'en')}
</${heading}>
</div>
<div class="govuk-notification-banner__content">
${isHtml(o.text) ? o.text : o.text && html`<p class="govuk-notification-banner__heading">${o.text}</p>`}
</div>
</div>`
}
