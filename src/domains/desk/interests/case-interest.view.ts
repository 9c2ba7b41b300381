import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Bar } from '../../cases/interests/read-interests.ts'
import type { PageFrame } from '../../places/frame.ts'
import { type FormState, problemOf, ticks, type Values } from '../administration/form.view.ts'
import { words } from './interests.words.ts'
import { relationRadios } from './relation.view.ts'

export interface CaseInterestView {
  readonly frame: PageFrame
  readonly reference: string
  readonly back: string
  /** to whom the case is closed, with their names */
  readonly bars: readonly (Pick<Bar, 'interest' | 'liftedAt' | 'liftedWhy'> & {
    readonly name: string
    /** may whoever looks open it to them again? */
    readonly may: boolean
  })[]
  readonly hidden: Html
  readonly values: Values
  readonly problems: readonly FieldProblem[]
  /** the interest that was to be lifted, where that form is shown again */
  readonly lifts: string | undefined
  action(interest?: string): string
}

const barView = (view: CaseInterestView, bar: CaseInterestView['bars'][number]): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const again = view.lifts === bar.interest
  const problem = again ? problemOf({ ...view, locale }, 'reason') : undefined
  return html`<li><p class="govuk-body govuk-!-margin-bottom-1"><strong>${bar.name}</strong>${bar.liftedAt && html`: ${say(words.lifted)}. ${bar.liftedWhy}`}</p>${
    bar.may &&
    !bar.liftedAt &&
    html`<form method="post" action="${view.action(bar.interest)}" novalidate>${view.hidden}${textarea({
      id: again ? 'reason' : `reason-${bar.interest}`,
      name: 'reason',
      rows: 2,
      label: {
        text: html`${say(words.reason)}<span class="govuk-visually-hidden"> ${bar.name}</span>`,
        classes: 'govuk-label--s',
      },
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}${button({ text: html`${say(words.lift)}<span class="govuk-visually-hidden">: ${bar.name}</span>`, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
  }</li>`
}

/** Where an officer says that they have an interest in a case, and a lead sees to whom it is closed. */
export const caseInterestView = (view: CaseInterestView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems }
  return inLayout({
    ...frame,
    title: say(words.inCase),
    back: { href: view.back, text: view.reference },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'case-interest', 'data-reference': view.reference },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }<span class="govuk-caption-l">${view.reference}</span><h1 class="govuk-heading-l">${say(words.inCase)}</h1>
<p class="govuk-body">${say(words.inCaseIntro)}</p>
<form method="post" action="${view.action()}" novalidate>${view.hidden}
${relationRadios(state)}
${ticks(state, {
  name: 'person',
  label: words.theirOthers,
  items: [{ value: 'yes', text: say(words.person) }],
  values: view.values.person === 'yes' ? ['yes'] : [],
})}
${button({ text: say(words.declareClose), preventDoubleClick: true })}</form>
${view.bars.length > 0 && html`<h2 class="govuk-heading-m">${say(words.closedTo)}</h2><ul class="govuk-list govuk-list--spaced">${view.bars.map((bar) => barView(view, bar))}</ul>`}`,
  })
}
