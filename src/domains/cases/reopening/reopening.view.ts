import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { type Stage, stageForStaff } from '../case.rules.ts'
import type { Reopening } from './reopen-case.ts'
import { words } from './reopening.words.ts'

export interface ReopeningView {
  readonly frame: PageFrame
  readonly stages: readonly Stage[]
  readonly reference: string
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly typed: Reopening
  readonly problems: readonly FieldProblem[]
}

/** The form by which a closed request is opened again. */
export const reopeningView = (view: ReopeningView): Html => {
  const { frame, typed, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  const box = (name: 'told' | 'reason', hint: Text) =>
    textarea({
      name,
      rows: 4,
      value: typed[name],
      label: { text: say(words[name]), classes: 'govuk-label--m' },
      hint: { text: say(hint) },
      ...wrong(name),
    })
  return inLayout({
    ...frame,
    title: say(words.title),
    back: { href: view.back, text: view.reference },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'reopen', 'data-reference': view.reference },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }<span class="govuk-caption-l">${view.reference}</span><h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body-l">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${radios({
  name: 'stage',
  fieldset: { legend: { text: say(words.stage), classes: 'govuk-fieldset__legend--m' } },
  value: typed.stage,
  items: view.stages.map((stage) => ({ value: stage.id, text: say(stageForStaff(stage)) })),
  ...wrong('stage'),
})}
${box('told', words.toldHint)}${box('reason', words.reasonHint)}
${button({ text: say(words.button), preventDoubleClick: true })}</form>`,
  })
}
