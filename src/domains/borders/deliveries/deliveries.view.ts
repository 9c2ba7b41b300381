import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { casePath, queuePath } from '../../cases/case.paths.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { Delivery } from './delivery.store.ts'
import { eventWords, faultWords, words } from './delivery.words.ts'

export interface DeliveriesView {
  readonly frame: PageFrame
  readonly org: string
  readonly csrf: Html
  readonly action: string
  readonly deliveries: readonly Delivery[]
  /** names of the destinations by id */
  readonly names: ReadonlyMap<string, string>
  /** who may set the destinations is led there */
  readonly systems: string | undefined
  readonly onward: string | undefined
  readonly done: boolean
}

/** What could not be delivered yet, with why, and buttons to send it again or to leave it. */
export const deliveriesView = (view: DeliveriesView): Html => {
  const { frame, deliveries } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  const why = (fault: string | null) =>
    fault === null
      ? ''
      : `${say(faultWords[fault] ?? faultWords.status ?? {})}${/^\d+$/.test(fault) && fault !== '410' ? ` (${fault})` : ''}`
  const form = (ids: readonly string[], does: 'again' | 'leave', label: Text, secondary: boolean, about?: string) =>
    html`<form method="post" action="${view.action}" class="moothall-inline">${view.csrf}${ids.map((id) => html`<input type="hidden" name="delivery" value="${id}">`)}<input type="hidden" name="does" value="${does}">${button({ text: html`${say(label)}${about && html`<span class="govuk-visually-hidden"> ${about}</span>`}`, classes: `${secondary ? 'govuk-button--secondary ' : ''}govuk-!-margin-bottom-1`, preventDoubleClick: true })}</form>`
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    back: { href: inLanguage(queuePath(view.org), locale), text: say(words.requests) },
    mainAttributes: { 'data-page': 'deliveries' },
    main: html`${view.done && notificationBanner({ locale, type: 'success', text: say(words.sentAgain) })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${view.systems && html`<p class="govuk-body"><a class="govuk-link" href="${view.systems}">${say(words.systems)}</a></p>`}
${
  deliveries.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : html`${table({
        caption: say(words.title),
        captionClasses: 'govuk-visually-hidden',
        classes: 'moothall-stack',
        head: [words.reference, words.system, words.event, words.why, words.tries, words.next, words.again].map(
          (text) => ({
            text: say(text),
          }),
        ),
        rows: deliveries.map((one) => [
          {
            text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, one.reference), locale)}">${one.reference}</a>`,
          },
          { text: view.names.get(one.destination) ?? '', ...under(words.system) },
          { text: say(eventWords[one.event] ?? { en: one.event }), ...under(words.event) },
          { text: why(one.fault), ...under(words.why) },
          { text: String(one.tries), ...under(words.tries) },
          {
            text: one.nextAt
              ? `${longDate(dayOf(one.nextAt), locale)}, ${one.nextAt.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })}`
              : tag({ text: say(words.givenUp), classes: 'govuk-tag--red' }),
            ...under(words.next),
          },
          {
            text: html`${form([one.id], 'again', words.again, true, one.reference)} ${form([one.id], 'leave', words.leave, true, one.reference)}`,
          },
        ]),
      })}
${form(
  deliveries.map(({ id }) => id),
  'again',
  words.allAgain,
  false,
)}`
}
${view.onward && html`<p class="govuk-body"><a class="govuk-link" href="${view.onward}">${say(words.onward)}</a></p>`}`,
  })
}
