import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from './prove.words.ts'
import type { Proving } from './prove-person.ts'

/** What is asked of who takes part. */
export interface WhoFields {
  readonly locale: Locale
  /** where somebody signs in instead; undefined where they are signed in */
  readonly signIn: string | undefined
  readonly typed: { readonly email: string; readonly tell: boolean }
  readonly problem: FieldProblem | undefined
}

/** The end of a form that somebody takes part by: their address, unless they are signed in, and whether to tell them. */
export const whoFields = ({ locale, signIn, typed, problem }: WhoFields): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`${
    signIn !== undefined &&
    html`<h2 class="govuk-heading-m">${say(words.who)}</h2>
<p class="govuk-body">${say(words.whoText)} <a class="govuk-link" href="${signIn}">${say(words.orSignIn)}</a>.</p>
${input({
  name: 'email',
  type: 'email',
  autocomplete: 'email',
  spellcheck: false,
  classes: 'govuk-input--width-20',
  value: typed.email,
  label: { text: say(words.email), classes: 'govuk-label--s' },
  ...(problem && { errorMessage: { text: say(problem.message) } }),
})}`
  }
${checkboxes({
  name: 'tell',
  classes: 'govuk-checkboxes--small',
  items: [{ value: 'yes', text: say(words.tell), hint: { text: say(words.tellHint) }, checked: typed.tell }],
})}`
}

export interface CodeView {
  readonly frame: PageFrame
  readonly action: string
  /** the form as it was sent, without the code */
  readonly carried: Html
  readonly email: string
  readonly problem: FieldProblem | undefined
  /** what they are about to send, so that they see that it is there */
  readonly wrote: string
  readonly exit: boolean
}

/** The code is on its way: the same page whatever address was typed. */
export const codeView = (view: CodeView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.codeTitle),
    hasErrors: view.problem !== undefined,
    exit: view.exit,
    mainAttributes: { 'data-page': 'suggestion-code' },
    main: html`${view.problem && errorSummary({ locale, errorList: [{ text: say(view.problem.message), href: '#code' }] })}
<h1 class="govuk-heading-l">${say(words.codeTitle)}</h1>
<p class="govuk-body">${say(words.sentTo)} <strong>${view.email}</strong>. ${say(words.codeNext)}</p>
${view.wrote !== '' && html`<h2 class="govuk-heading-s">${say(words.wrote)}</h2>${insetText({ text: html`<p class="govuk-body moothall-message">${view.wrote}</p>` })}`}
<form method="post" action="${view.action}" novalidate>${view.carried}
${input({
  name: 'code',
  type: 'text',
  autocomplete: 'one-time-code',
  inputmode: 'numeric',
  spellcheck: false,
  classes: 'govuk-input--width-5 govuk-input--extra-letter-spacing',
  label: { text: say(words.code), classes: 'govuk-label--s' },
  hint: { text: say(words.codeHint) },
  ...(view.problem && { errorMessage: { text: say(view.problem.message) } }),
})}
${button({ text: say(words.send), preventDoubleClick: true })}</form>
${details({ summary: say(words.notCome), text: html`<p class="govuk-body">${say(words.notComeText)}</p>` })}`,
  })
}

const limits = { address: words.limitAddress, network: words.limitNetwork, guesses: words.limitGuesses } as const

export interface StoppedView {
  readonly frame: PageFrame
  readonly title: Text
  readonly text: Text
  readonly exit: boolean
}

/** Why it stops here for now. */
export const stoppedView = ({ frame, title, text, exit }: StoppedView): Html =>
  inLayout({
    ...frame,
    title: inLocale(title, frame.locale),
    exit,
    mainAttributes: { 'data-page': 'suggestion-stopped' },
    main: html`<h1 class="govuk-heading-l">${inLocale(title, frame.locale)}</h1><p class="govuk-body">${inLocale(text, frame.locale)}</p>`,
  })

/** The same for a limit of codes. */
export const limitView = (frame: PageFrame, limit: Extract<Proving, { limit: string }>['limit'], exit: boolean): Html =>
  stoppedView({ frame, title: words.limitTitle, text: limits[limit], exit })
