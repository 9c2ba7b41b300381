import type { FieldProblem } from '#core/field-problem.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Design, Page } from '#engine/design/design.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { amendmentsView } from '../../cases/amendments/amendments-panel.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { Findings } from '../addresses/finder.rules.ts'
import { contentsAt } from '../journey/content.view.ts'
import { questionView } from '../questions/question.view.ts'
import type { AreaOption } from '../questions/question-context.ts'
import { answerLines } from '../submission/check-answers.view.ts'
import type { Outcome } from './amending.rules.ts'
import { words } from './amending.words.ts'

interface Shown {
  readonly frame: PageFrame
  readonly design: Design
  readonly reference: string
  readonly back: string
}

const layout = (view: Shown, page: string, title: string, main: Html, hasErrors = false): Html =>
  inLayout({
    ...view.frame,
    title,
    hasErrors,
    back: { href: view.back },
    exit: view.design.quiet ?? false,
    mainAttributes: { 'data-page': page, 'data-reference': view.reference },
    main: html`${main}`,
  })

const heading = (view: Shown, title: string): Html =>
  html`<span class="govuk-caption-l">${inLocale(textOf(view.design.title), view.frame.locale)}, ${view.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>`

/** What can be corrected: each page of answers with the way to its form. */
export const amendListView = (
  view: Shown & {
    readonly answers: Readonly<Record<string, unknown>>
    readonly pages: readonly Page[]
    readonly decided: boolean
    readonly messages: string
    href(page: string): string
  },
): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return layout(
    view,
    'amend',
    say(words.title),
    html`${heading(view, say(words.title))}
<p class="govuk-body">${say(view.decided ? words.introDecided : words.intro)}</p>
${view.pages.map((page) => {
  const title = say(textOf(page.title))
  return html`<h2 class="govuk-heading-m">${title}</h2>${summaryList({
    rows: (page.questions ?? []).map((question, i) => ({
      key: say(textOf(question.label)),
      value: answerLines(view.design, question, view.answers[question.id], locale),
      ...(i === 0 && {
        actions: {
          items: [{ href: view.href(page.id), text: say(words.change), visuallyHiddenText: title.toLowerCase() }],
        },
      }),
    })),
  })}`
})}
<p class="govuk-body"><a class="govuk-link" href="${view.messages}">${say(words.elsewhere)}</a></p>`,
  )
}

/** One page of answers in its form, to be corrected. */
export const amendPageView = (
  view: Shown & {
    readonly page: Page
    readonly questions: readonly NonNullable<Page['questions']>[number][]
    readonly values: Readonly<Record<string, unknown>>
    readonly form: Form | undefined
    readonly problems: readonly FieldProblem[]
    readonly action: string
    readonly hidden: Html
    readonly areaOptions: readonly AreaOption[]
    readonly findings: Findings | undefined
  },
): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const title = say(textOf(view.page.title))
  return layout(
    view,
    `amend:${view.page.id}`,
    title,
    html`${
      view.problems.length > 0 &&
      errorSummary({
        locale,
        errorList: view.problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }${heading(view, title)}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${contentsAt(view.page, undefined, locale)}
${view.questions.map(
  (question) =>
    html`${questionView(question, {
      value: view.values[question.id],
      form: view.form,
      problems: view.problems.filter(
        ({ field }) =>
          field === question.id || field.startsWith(`${question.id}.`) || field.startsWith(`${question.id}[`),
      ),
      locale,
      name: question.id,
      areaOptions: view.areaOptions,
      findings: view.findings,
    })}${contentsAt(view.page, question.id, locale)}`,
)}
${button({ text: say(words.continue), preventDoubleClick: true })}</form>`,
    view.problems.length > 0,
  )
}

const consequence = (outcome: Outcome): Text => {
  if (outcome.kind === 'nothing') return words.nothing
  if (outcome.kind === 'decided') return words.decided
  if (outcome.kind === 'unsettled') return words.notSettled
  if (outcome.kind === 'higher') return words.feeHigher
  return (outcome.now ?? 0) < (outcome.was ?? 0) ? words.feeLower : words.feeSame
}

/** What changes, side by side, and what it means, before it is sent. */
export const amendCheckView = (
  view: Shown & {
    readonly outcome: Outcome
    readonly action: string
    readonly hidden: Html
    readonly leave: string
  },
): Html => {
  const { locale } = view.frame
  const { outcome } = view
  const say = (text: Text) => inLocale(text, locale)
  const money = say(consequence(outcome))
    .replace('{was}', pounds(outcome.was ?? 0))
    .replace('{now}', pounds(outcome.now ?? 0))
  const title = say(words.checkTitle)
  return layout(
    view,
    'amend-check',
    title,
    html`${heading(view, title)}
${amendmentsView(view.design, outcome.differ, locale)}
${insetText({ text: money })}
${
  outcome.kind !== 'nothing' &&
  html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${button({ text: say(outcome.kind === 'apply' ? words.send : words.sendMessage), preventDoubleClick: true })}</form>`
}
<p class="govuk-body"><a class="govuk-link" href="${view.leave}">${say(words.keep)}</a></p>`,
  )
}
