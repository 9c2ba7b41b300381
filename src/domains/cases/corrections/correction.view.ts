import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { isFinal } from '../case.rules.ts'
import { words } from './correction.words.ts'

export interface CorrectionView {
  readonly frame: PageFrame
  readonly design: Design
  readonly reference: string
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly typed: { readonly outcome: string; readonly words: string; readonly reason: string }
  readonly problems: readonly FieldProblem[]
}

/** The form by which a decision is corrected: what it should be, and why it was not. */
export const correctionView = (view: CorrectionView): Html => {
  const { frame, design, typed, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  const box = (name: 'words' | 'reason', hint: Text) =>
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
    mainAttributes: { 'data-page': 'correct', 'data-reference': view.reference },
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
  name: 'outcome',
  fieldset: { legend: { text: say(words.outcome), classes: 'govuk-fieldset__legend--m' } },
  value: typed.outcome,
  items: design.stages.filter(isFinal).map((stage) => ({ value: stage.id, text: say(textOf(stage.title)) })),
  ...wrong('outcome'),
})}
${box('words', words.wordsHint)}${box('reason', words.reasonHint)}
${button({ text: say(words.button), preventDoubleClick: true })}</form>`,
  })
}
