import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Page } from '#engine/design/design.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Times } from '../../cases/diaries/times.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { boxesOf } from '../addresses/address-names.ts'
import type { Findings } from '../addresses/finder.rules.ts'
import { words } from '../application.words.ts'
import type { Moved } from '../moving/move.rules.ts'
import { leftAt, movedBanner } from '../moving/moved.view.ts'
import type { Offers } from '../offers/offer.rules.ts'
import { offerView } from '../offers/offer.view.ts'
import { questionView } from '../questions/question.view.ts'
import type { AreaOption } from '../questions/question-context.ts'
import { contentsAt } from './content.view.ts'
import { journeyAttributes, type Shown } from './journey.view.ts'

type Question = NonNullable<Page['questions']>[number]

export interface PageView {
  readonly frame: PageFrame
  readonly shown: Shown
  readonly page: Page
  /** the page's questions, each with the choices of its list */
  readonly questions: readonly Question[]
  readonly section: string | undefined
  readonly values: Readonly<Record<string, unknown>>
  /** what was typed, where the page is shown again */
  readonly form: Form | undefined
  readonly problems: readonly FieldProblem[]
  /** what the person told before and may use again */
  readonly offers: Offers
  /** the design changed since the draft was begun */
  readonly moved: Moved | undefined
  readonly back: string
  readonly action: string
  /** undefined where there is no coming back by a link: staff find what they have begun at their desk */
  readonly saveForLater: string | undefined
  /** the hidden fields of the form */
  readonly hidden: Html
  readonly hasFiles: boolean
  readonly areaOptions: readonly AreaOption[]
  /** what was found for its addresses; undefined where none can be looked up */
  readonly findings: Findings | undefined
  /** by question: the times that are free */
  readonly times: Readonly<Record<string, Times>>
  /** where a change to it is suggested; undefined where nobody is asked */
  readonly suggest?: string | undefined
  readonly exit: boolean
}

/** Does a page's only question serve as its heading? Then its label is the h1 (Design System: asking one question). */
const asksOne = (page: Page, questions: readonly Question[], locale: Locale): boolean =>
  questions.length === 1 &&
  questions[0]?.type !== 'group' &&
  (page.content ?? []).length === 0 &&
  inLocale(textOf(page.title), locale) === inLocale(textOf(questions[0]?.label), locale)

const problemList = (problems: readonly FieldProblem[], locale: Locale): Html | false =>
  problems.length > 0 &&
  errorSummary({
    locale,
    errorList: problems.map(({ field, message }) => ({ text: inLocale(message, locale), href: `#${field}` })),
  })

const buttons = (view: PageView): Html => html`<div class="govuk-button-group">
${button({ text: inLocale(words.save, view.frame.locale), preventDoubleClick: true, attributes: { value: 'continue' } })}
${view.saveForLater && html`<a class="govuk-link" href="${view.saveForLater}">${inLocale(words.saveForLater, view.frame.locale)}</a>`}
</div>`

const askedView = (view: PageView, question: Question, asHeading: boolean): Html => {
  const { locale } = view.frame
  const problems = view.problems.filter(
    ({ field }) => field === question.id || field.startsWith(`${question.id}.`) || field.startsWith(`${question.id}[`),
  )
  const offer = view.offers[question.id]
  const asked = questionView(question, {
    value: view.values[question.id],
    form: view.form,
    problems,
    locale,
    name: question.id,
    asHeading: asHeading && !offer,
    areaOptions: view.areaOptions,
    findings: view.findings,
    times: view.times[question.id],
  })
  // Whoever looks an address up has turned from what was offered.
  const looks =
    view.findings?.[question.id] !== undefined || Object.keys(boxesOf(view.form ?? {}, question.id)).length > 0
  const wrong = problems.length > 0 || looks
  return offer ? offerView({ question, offer, locale, form: view.form, wrong, asked, asHeading }) : asked
}

/** A page of the journey with its questions, its contents in their places, and what is wrong with what was typed. */
export const pageView = (view: PageView): Html => {
  const { page, frame, problems, questions } = view
  const { locale } = frame
  const title = inLocale(textOf(page.title), locale)
  const one = asksOne(page, questions, locale)
  return inLayout({
    ...frame,
    title,
    back: { href: view.back },
    hasErrors: problems.length > 0,
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, page.id),
    main: html`${problemList(problems, locale)}${view.moved && !view.moved.told && movedBanner(view.moved, locale)}
${view.section && html`<span class="govuk-caption-l">${view.section}</span>`}
${!one && html`<h1 class="govuk-heading-l">${title}</h1>`}
<form method="post" action="${view.action}" novalidate${view.hasFiles && html` enctype="multipart/form-data"`}>
${view.hidden}
${contentsAt(page, undefined, locale)}
${questions.map(
  (
    question,
  ) => html`${view.values[question.id] === undefined && leftAt(view.moved?.left ?? [], question.id, locale)}${askedView(view, question, one)}
${contentsAt(page, question.id, locale)}`,
)}
${buttons(view)}
</form>${view.suggest && html`<p class="govuk-body-s"><a class="govuk-link" href="${view.suggest}">${inLocale(questions.length === 1 ? words.suggestQuestion : words.suggestPage, locale)}</a></p>`}`,
  })
}
