import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { words } from './nearby.words.ts'

export interface NearbyPanel {
  readonly locale: Locale
  /** requests of the same service nearby, the nearest first */
  readonly near: readonly {
    readonly reference: string
    readonly href: string
    readonly metres: number
    readonly submittedAt: Temporal.Instant
    readonly closed: boolean
  }[]
}

/** The part of a case's page that names others about the same place; nothing where there are none. */
export const nearbyPanel = ({ locale, near }: NearbyPanel): Html | false => {
  const say = (text: Text) => inLocale(text, locale)
  if (near.length === 0) return false
  return html`<section class="moothall-act" aria-labelledby="near"><h2 class="govuk-heading-m" id="near">${say(words.title)}</h2>
<p class="govuk-body">${say(words.intro)}</p>
<ul class="govuk-list govuk-list--bullet">${near.map((each) => {
    const where = each.metres === 0 ? say(words.same) : say(words.metres).replace('{metres}', String(each.metres))
    const sent = say(words.sent).replace('{date}', longDate(dayOf(each.submittedAt), locale))
    return html`<li data-near="${each.reference}"><a class="govuk-link" href="${each.href}">${each.reference}</a>, ${where}, ${sent}${each.closed && html` ${tag({ text: say(words.closed), classes: 'govuk-tag--grey' })}`}</li>`
  })}</ul></section>`
}
