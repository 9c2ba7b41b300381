import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Requote } from './requote.rules.ts'
import { requoteWords as words } from './requote.words.ts'

/** Says that the fee is another than when the person was here last, and by how much. */
export const requoteView = ({ was, now, on }: Requote, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const difference = `${pounds(Math.abs(now - was))} ${say(now > was ? words.more : words.less)}`
  return notificationBanner({
    locale,
    text: html`<p class="govuk-notification-banner__heading">${say(words.changed)} ${longDate(on, locale)}</p>
<p class="govuk-body" data-was="${was}" data-now="${now}">${say(words.was)} ${pounds(was)}. ${say(words.now)} <strong>${pounds(now)}</strong>, ${difference}. ${say(words.choice)}</p>`,
  })
}
