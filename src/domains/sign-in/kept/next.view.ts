import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { KeptField } from './kept.rules.ts'
import { nextWords as words } from './next.words.ts'

export interface NextView {
  readonly frame: PageFrame
  readonly csrf: Html
  /** where a membership is chosen */
  readonly action: string
  readonly home: string
  readonly memberships: readonly { readonly id: string; readonly organisation: Text }[]
}

/** Somebody who works here has signed in: the desk of each organisation, and their own account. */
export const nextView = (view: NextView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'signed-in' },
    main: html`<h1 class="govuk-heading-xl">${say(words.title)}</h1>
<p class="govuk-body-l">${say(words.intro)}</p>
<ul class="moothall-cards">${view.memberships.map(
      ({
        id,
        organisation,
      }) => html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title">${say(organisation)}</h2>
<form class="moothall-card__foot" method="post" action="${view.action}">${view.csrf}<input type="hidden" name="membership" value="${id}">
${button({ text: html`${say(words.work)}<span class="govuk-visually-hidden"> ${say(words.of)} ${say(organisation)}</span>`, classes: 'govuk-!-margin-bottom-0' })}</form></li>`,
    )}
<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title"><a class="govuk-link moothall-card__link" href="${view.home}">${say(words.own)}</a></h2>
<p class="govuk-body moothall-card__text">${say(words.ownText)}</p></li></ul>`,
  })
}

export interface KeptView {
  readonly frame: PageFrame
  /** which one it is: the edge forgets it when it is sent again */
  readonly id: string
  readonly csrf: Html
  readonly action: string
  readonly fields: readonly KeptField[]
  /** what they typed, as they recognise it */
  readonly typed: readonly string[]
  readonly hadFiles: boolean
  /** where they go who do not want to send it */
  readonly leave: string
}

/** What was typed when the session had run out, ready to be sent again by one button. */
export const keptView = (view: KeptView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.keptTitle),
    mainAttributes: { 'data-page': 'kept' },
    main: html`<h1 class="govuk-heading-l">${say(words.keptTitle)}</h1>
<p class="govuk-body">${say(words.keptText)}</p>
${view.hadFiles && html`<p class="govuk-body">${say(words.keptFiles)}</p>`}
<h2 class="govuk-heading-m">${say(words.keptWhat)}</h2>
${
  view.typed.length === 0
    ? html`<p class="govuk-body">${say(words.keptNothing)}</p>`
    : html`${view.typed.map((line) => html`<p class="govuk-body moothall-message">${line}</p>`)}`
}
<form method="post" action="${view.action}">
${view.csrf}<input type="hidden" name="_kept" value="${view.id}">
${view.fields.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="govuk-button-group">
${button({ text: say(words.goOn), preventDoubleClick: true })}
<a class="govuk-link" href="${view.leave}">${say(words.leave)}</a>
</div>
</form>`,
  })
}
