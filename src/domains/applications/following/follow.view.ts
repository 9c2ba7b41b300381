import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { followWords as words } from './follow.words.ts'

/** What was typed and what is wrong with it, by field. */
export interface FollowView {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly typed: { readonly reference: string; readonly email: string }
  readonly problems: Readonly<Partial<Record<'reference' | 'email', Text>>>
}

/** Following a request without an account: its reference, and the address that was left with it. */
export const followView = (view: FollowView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const errors = Object.entries(view.problems).map(([field, text]) => ({ text: say(text), href: `#${field}` }))
  const errorOf = (field: 'reference' | 'email') => {
    const problem = view.problems[field]
    return problem ? { errorMessage: { text: say(problem) } } : {}
  }
  return inLayout({
    ...view.frame,
    title: say(words.title),
    hasErrors: errors.length > 0,
    mainAttributes: { 'data-page': 'follow' },
    main: html`${errors.length > 0 && errorSummary({ locale, errorList: errors })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${input({
  id: 'reference',
  name: 'reference',
  spellcheck: false,
  autocapitalize: 'characters',
  classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
  value: view.typed.reference,
  label: { text: say(words.reference), classes: 'govuk-label--s' },
  hint: { text: say(words.referenceHint) },
  ...errorOf('reference'),
})}
${input({
  id: 'email',
  name: 'email',
  type: 'email',
  autocomplete: 'email',
  spellcheck: false,
  classes: 'govuk-input--width-20',
  value: view.typed.email,
  label: { text: say(words.email), classes: 'govuk-label--s' },
  ...errorOf('email'),
})}
${button({ text: say(words.send), preventDoubleClick: true })}
</form>`,
  })
}

/** Five codes within an hour for one reference: said plainly. */
export const tooManyAskedView = (view: { readonly frame: PageFrame }): Html => {
  const { locale } = view.frame
  return inLayout({
    ...view.frame,
    title: inLocale(words.tooManyTitle, locale),
    main: html`<h1 class="govuk-heading-l">${inLocale(words.tooManyTitle, locale)}</h1>
<p class="govuk-body">${inLocale(words.tooManyText, locale)}</p>`,
  })
}
