import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../places/frame.ts'
import { words } from './desk.words.ts'

export interface DeskView {
  readonly frame: PageFrame
  readonly action: string
  readonly csrf: Html
  readonly memberships: readonly {
    readonly id: string
    readonly organisation: Text
    readonly roles: readonly string[]
  }[]
}

/** Where a member of staff chooses the organisation that they act in. */
export const deskView = (view: DeskView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const none = view.memberships.length === 0
  return inLayout({
    ...view.frame,
    title: say(none ? words.none : words.title),
    wide: true,
    mainAttributes: { 'data-page': 'desk' },
    main: html`<h1 class="govuk-heading-xl">${say(none ? words.none : words.title)}</h1>
<p class="govuk-body-l">${say(none ? words.noneText : words.intro)}</p>
<ul class="moothall-cards">${view.memberships.map(
      ({
        id,
        organisation,
      }) => html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title">${say(organisation)}</h2>
<form class="moothall-card__foot" method="post" action="${view.action}">${view.csrf}<input type="hidden" name="membership" value="${id}">
${button({ text: html`${say(words.work)}<span class="govuk-visually-hidden"> ${say(words.at)} ${say(organisation)}</span>`, classes: view.memberships.length > 1 ? 'govuk-button--secondary govuk-!-margin-bottom-0' : 'govuk-!-margin-bottom-0' })}</form></li>`,
    )}</ul>`,
  })
}
