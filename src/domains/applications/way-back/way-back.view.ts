import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../application.words.ts'
import { wayBackWords } from './way-back.words.ts'

interface AskView {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly value: string
  readonly problem: FieldProblem | undefined
  readonly back: string | undefined
}

interface Asked {
  readonly title: Text
  readonly before: Html | undefined
  readonly label: Text
  readonly hint: Text
  readonly button: Text
  readonly after: Html | undefined
  readonly field: {
    readonly id: string
    readonly type: string
    readonly autocomplete: string
    readonly inputmode?: string
    readonly classes: string
  }
}

const askOne = (view: AskView, asked: Asked): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = view.problem && say(view.problem.message)
  return inLayout({
    ...view.frame,
    title: say(asked.title),
    hasErrors: wrong !== undefined,
    ...(view.back ? { back: { href: view.back } } : {}),
    main: html`${wrong && errorSummary({ locale, errorList: [{ text: wrong, href: `#${asked.field.id}` }] })}
<h1 class="govuk-heading-l">${say(asked.title)}</h1>
${asked.before}
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${input({
  id: asked.field.id,
  name: asked.field.id,
  type: asked.field.type,
  autocomplete: asked.field.autocomplete,
  inputmode: asked.field.inputmode,
  classes: asked.field.classes,
  spellcheck: false,
  value: view.value,
  label: { text: say(asked.label), classes: 'govuk-label--s' },
  hint: { text: say(asked.hint) },
  ...(wrong ? { errorMessage: { text: wrong } } : {}),
})}
${button({ text: say(asked.button), preventDoubleClick: true })}
</form>
${asked.after}`,
  })
}

/** Save and come back later: where shall the link go? */
export const saveForLaterView = (view: AskView): Html =>
  askOne(view, {
    title: words.saveForLater,
    before: undefined,
    label: words.email,
    hint: words.emailHint,
    button: words.sendLink,
    after: undefined,
    field: { id: 'email', type: 'email', autocomplete: 'email', classes: 'govuk-!-width-two-thirds' },
  })

/** A link opened in another browser: nothing is shown and nothing is sent before the person asks for a code. */
export const askCodeView = (view: Pick<AskView, 'frame' | 'action' | 'hidden'>): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(wayBackWords.openTitle, locale),
    main: html`<h1 class="govuk-heading-l">${inLocale(wayBackWords.openTitle, locale)}</h1>
<p class="govuk-body">${inLocale(wayBackWords.openText, locale)}</p>
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${button({ text: inLocale(wayBackWords.sendCode, locale), name: 'do', value: 'send', preventDoubleClick: true })}
</form>`,
  })
}

/** A link opened in another browser: the code that went to the email address. */
export const enterCodeView = (view: AskView & { readonly again: string; readonly text?: Text }): Html =>
  askOne(view, {
    title: words.wayBackTitle,
    before: html`<p class="govuk-body">${inLocale(view.text ?? words.wayBackText, view.frame.locale)}</p>`,
    label: words.code,
    hint: words.codeHint,
    button: words.continue,
    after: html`<p class="govuk-body"><a class="govuk-link" href="${view.again}">${inLocale(words.newCode, view.frame.locale)}</a></p>`,
    field: {
      id: 'code',
      type: 'text',
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      classes: 'govuk-input--width-5 govuk-input--extra-letter-spacing',
    },
  })

/** The link is on its way. */
export const savedView = (view: { readonly frame: PageFrame; readonly email: string; readonly goOn: string }): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(words.linkSent, locale),
    main: html`${panel({ title: inLocale(words.linkSent, locale) })}
<p class="govuk-body">${inLocale(words.linkSentText, locale)} <strong>${view.email}</strong>. ${inLocale(words.linkLasts, locale)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.goOn}">${inLocale(words.goOn, locale)}</a></p>`,
  })
}

/** Ten wrong codes within an hour: said plainly, whether the link or the reference is anybody's or not. */
export const tooManyView = (view: { readonly frame: PageFrame; readonly again: string }): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(wayBackWords.tooManyTitle, locale),
    main: html`<h1 class="govuk-heading-l">${inLocale(wayBackWords.tooManyTitle, locale)}</h1>
<p class="govuk-body">${inLocale(wayBackWords.tooManyText, locale)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.again}">${inLocale(wayBackWords.tooManyAgain, locale)}</a></p>`,
  })
}

/** Whoever is signed in needs no link: the draft is found from their account, in any browser. */
export const savedToAccountView = (view: {
  readonly frame: PageFrame
  readonly home: string
  readonly goOn: string
}): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(words.linkSent, locale),
    main: html`${panel({ title: inLocale(words.linkSent, locale) })}
<p class="govuk-body">${inLocale(wayBackWords.inAccount, locale)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.home}">${inLocale(wayBackWords.toAccount, locale)}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${view.goOn}">${inLocale(words.goOn, locale)}</a></p>`,
  })
}
