import { dayOf, zone } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { OwnSession } from './session.store.ts'
import { sessionWords as words } from './session.words.ts'

export interface SessionsView {
  readonly frame: PageFrame
  readonly csrf: Html
  readonly action: string
  readonly sessions: readonly OwnSession[]
  /** one of them was ended just now */
  readonly ended: boolean
}

const moment = (at: Temporal.Instant, locale: Locale): string =>
  `${longDate(dayOf(at), locale)}, ${at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })}`

const card = (session: OwnSession, view: SessionsView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const where = session.device || say(words.unknown)
  return html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title">${where}</h2>
${session.current && html`<p class="govuk-body">${tag({ text: say(words.current) })}</p>`}
<p class="govuk-body moothall-card__text">${say(words.signedIn)}: ${moment(session.signedInAt, locale)}<br>${say(words.used)}: ${moment(session.usedAt, locale)}</p>
<form class="moothall-card__foot" method="post" action="${view.action}">${view.csrf}<input type="hidden" name="session" value="${session.id}">
${button({ text: html`${say(words.end)}<span class="govuk-visually-hidden">: ${where}</span>`, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}</form></li>`
}

/** One's own sessions: where, since when, used when; each can be ended, and all of them at once. */
export const sessionsView = (view: SessionsView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'sessions' },
    main: html`${view.ended && notificationBanner({ locale, type: 'success', text: say(words.ended) })}
<h1 class="govuk-heading-xl">${say(words.title)}</h1>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><p class="govuk-body-l">${say(words.intro)}</p></div></div>
<ul class="moothall-cards">${view.sessions.map((session) => card(session, view))}</ul>
<h2 class="govuk-heading-m govuk-!-margin-top-6">${say(words.endAll)}</h2>
<p class="govuk-body">${say(words.endAllText)}</p>
<form method="post" action="${view.action}">${view.csrf}<input type="hidden" name="session" value="all">
${button({ text: say(words.endAll), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}
