import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { codeWords as words } from './code.words.ts'

/** A form with one box: where it goes, what it carries, what was typed and what is wrong with it. */
export interface CodeForm {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly typed: string
  readonly problem: Text | undefined
}

const summary = ({ frame, problem }: CodeForm, field: string): Html | undefined =>
  problem && errorSummary({ locale: frame.locale, errorList: [{ text: inLocale(problem, frame.locale), href: field }] })

/** Where everybody signs in. `others`: further ways that the node has, under the first. */
export const signInView = (view: CodeForm & { readonly ranOut: boolean; readonly others: Html | undefined }): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    hasErrors: view.problem !== undefined,
    wide: true,
    mainAttributes: { 'data-page': 'sign-in' },
    main: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${summary(view, '#email')}
${view.ranOut && notificationBanner({ locale, text: html`<h3 class="govuk-notification-banner__heading">${say(words.ranOut)}</h3><p class="govuk-body">${say(words.ranOutText)}</p>` })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${input({
  id: 'email',
  name: 'email',
  type: 'email',
  autocomplete: 'email',
  spellcheck: false,
  classes: 'govuk-input--width-20',
  value: view.typed,
  label: { text: say(words.email), classes: 'govuk-label--s' },
  hint: { text: say(words.emailHint) },
  ...(view.problem ? { errorMessage: { text: say(view.problem) } } : {}),
})}
${button({ text: say(words.send), preventDoubleClick: true })}
</form>
</div></div>
${view.others}`,
  })
}

/** The code is on its way: the same page for an address with an account and for one without. */
export const enterCodeView = (view: CodeForm & { readonly email: string; readonly again: string }): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.checkTitle),
    hasErrors: view.problem !== undefined,
    back: { href: view.again },
    mainAttributes: { 'data-page': 'sign-in-code' },
    main: html`${summary(view, '#code')}
<h1 class="govuk-heading-l">${say(words.checkTitle)}</h1>
<p class="govuk-body">${say(words.sentTo)} <strong>${view.email}</strong>.</p>
<p class="govuk-body">${say(words.works)}</p>
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${input({
  id: 'code',
  name: 'code',
  type: 'text',
  autocomplete: 'one-time-code',
  inputmode: 'numeric',
  spellcheck: false,
  classes: 'govuk-input--width-5 govuk-input--extra-letter-spacing',
  label: { text: say(words.code), classes: 'govuk-label--s' },
  hint: { text: say(words.codeHint) },
  ...(view.problem ? { errorMessage: { text: say(view.problem) } } : {}),
})}
${button({ text: say(words.goOn), preventDoubleClick: true })}
</form>
${details({
  summary: say(words.notCome),
  text: html`<p class="govuk-body">${say(words.notComeText)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.again}">${say(words.again)}</a></p>`,
})}`,
  })
}

/** Why it stops here for now, and what can be done. */
export interface StoppedView {
  readonly frame: PageFrame
  readonly title: Text
  readonly text: Text
  readonly then: Text | undefined
  readonly link: { readonly href: string; readonly text: Text }
}

/** A limit of the hour is reached, or the account is closed: said plainly. */
export const stoppedView = (view: StoppedView): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(view.title, locale),
    mainAttributes: { 'data-page': 'sign-in-stopped' },
    main: html`<h1 class="govuk-heading-l">${inLocale(view.title, locale)}</h1>
<p class="govuk-body">${inLocale(view.text, locale)}</p>
${view.then && html`<p class="govuk-body">${inLocale(view.then, locale)}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${view.link.href}">${inLocale(view.link.text, locale)}</a></p>`,
  })
}
