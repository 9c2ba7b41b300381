import { inLocale, type Locale, type Text } from '#core/text.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Left, Moved } from './move.rules.ts'
import { words } from './moved.words.ts'

const leftList = (left: readonly Left[], locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<ul class="govuk-list govuk-list--bullet">${left.map(
    ({ label, said, asked }) =>
      html`<li><strong>${say(label)}</strong> ${say(words.youSaid)}: ${said[locale].join(', ')}. ${say(asked ? words.again : words.gone)}</li>`,
  )}</ul>`
}

/** Says that the form changed while it was being filled in, and which answers no longer fit. */
export const movedBanner = ({ left }: Moved, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return notificationBanner({
    locale,
    titleId: 'moved-title',
    attributes: { 'data-moved': left.length },
    text: html`<p class="govuk-notification-banner__heading">${say(words.changed)}</p>
${
  left.length === 0
    ? html`<p class="govuk-body">${say(words.allFit)}</p>`
    : html`<p class="govuk-body">${say(words.these)}</p>${leftList(left, locale)}<p class="govuk-body">${say(words.others)}</p>`
}`,
  })
}

/** The same where it was said before: to be looked up until it is sent. */
export const movedDetails = ({ left }: Moved, locale: Locale): Html | false =>
  left.length > 0 && details({ summary: inLocale(words.notSent, locale), text: leftList(left, locale) })

/** At a question that is asked again: what was answered before it changed. */
export const leftAt = (left: readonly Left[], question: string, locale: Locale): Html | false => {
  const one = left.find((each) => each.question === question)
  return (
    one !== undefined &&
    insetText({ text: html`${inLocale(words.before, locale)} <strong>${one.said[locale].join(', ')}</strong>` })
  )
}
