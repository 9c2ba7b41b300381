import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { flagWords } from '../../assignment/assignment.words.ts'
import type { Workforce } from '../../assignment/read-workforce.ts'
import { colleagueWords } from '../../assignment/work-panel.view.ts'
import { flagChoices } from '../../queue/queue-filter.rules.ts'
import { type BulkAct, bulkActs } from '../bulk.rules.ts'
import { bulkWords as words } from '../bulk.words.ts'
import { standardMessages } from '../running/standard-messages.words.ts'

export interface BulkView extends Workforce {
  readonly frame: PageFrame
  readonly chosen: readonly { readonly reference: string }[]
  readonly stages: readonly { readonly id: string; readonly title: Text }[]
  readonly queue: string
  readonly csrf: Html
  action(act: 'plan' | 'drop'): string
  readonly again:
    | { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly FieldProblem[] }
    | undefined
}

const valueChoice = (view: BulkView, act: BulkAct): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const label = { assign: words.to, move: words.stage, flag: words.mark, message: words.which }[act]
  const items = {
    assign: [
      ...view.colleagues.map((each) => ({ value: each.id, text: colleagueWords(each, view.loads, locale) })),
      { value: 'nobody', text: say(words.nobody) },
    ],
    move: view.stages.map(({ id, title }) => ({ value: id, text: say(title) })),
    flag: [
      ...flagChoices.map((flag) => ({ value: flag, text: say(flagWords[flag]) })),
      { value: 'none', text: say(words.noMark) },
    ],
    message: standardMessages.map(({ id, title }) => ({ value: id, text: say(title) })),
  }[act]
  const problem = view.again?.problems.find(({ field }) => field === act)
  return select({
    id: act,
    name: act,
    label: { text: say(label) },
    value: view.again?.typed[act] ?? '',
    items: [{ value: '', text: say(words.pick) }, ...items],
    ...(problem ? { errorMessage: { text: say(problem.message) } } : {}),
  })
}

const form = (view: BulkView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const problem = view.again?.problems.find(({ field }) => field === 'act')
  const offered = bulkActs.filter((act) => act !== 'move' || view.stages.length > 0)
  return html`<form method="post" action="${view.action('plan')}" novalidate>${view.csrf}
${radios({
  name: 'act',
  idPrefix: 'act',
  value: view.again?.typed.act ?? '',
  fieldset: { legend: { text: say(words.act), classes: 'govuk-fieldset__legend--m' } },
  items: offered.map((act) => ({ value: act, text: say(words[act]), conditional: valueChoice(view, act) })),
  ...(problem ? { errorMessage: { text: say(problem.message) } } : {}),
})}
${button({ text: say(words.check) })}</form>`
}

/** What is to be done with the requests that were chosen. */
export const bulkView = (view: BulkView): Html => {
  const { frame, chosen } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const problems = view.again?.problems ?? []
  return inLayout({
    ...frame,
    title: say(words.title),
    back: { href: view.queue, text: say(words.toQueue) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'bulk' },
    main: html`${problems.length > 0 && errorSummary({ locale: frame.locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
<span class="govuk-caption-l" data-chosen="${chosen.length}">${chosen.length} ${say(words.chosen)}</span>
<h1 class="govuk-heading-l">${say(words.title)}</h1>
${
  chosen.length === 0
    ? html`<p class="govuk-body">${say(words.nothing)}</p>`
    : html`<p class="govuk-body moothall-references">${chosen.map(({ reference }, i) => html`${i > 0 && ', '}${reference}`)}</p>
${form(view)}
<form class="govuk-body" method="post" action="${view.action('drop')}">${view.csrf}<button type="submit" class="moothall-link-button">${say(words.forget)}</button></form>`
}`,
  })
}
