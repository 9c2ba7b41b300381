import { longDate } from '#core/days/long-date.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { type SummaryRow, summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { sourceWords } from '../../cases/earlier/source.words.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from '../application.words.ts'
import { journeyAttributes, type Shown } from '../journey/journey.view.ts'
import type { Moved } from '../moving/move.rules.ts'
import { movedBanner, movedDetails } from '../moving/moved.view.ts'
import type { Sources } from '../offers/offer.rules.ts'
import type { Requote } from '../paying/requote.rules.ts'
import { requoteView } from '../paying/requote.view.ts'

export interface CheckAnswersView {
  readonly frame: PageFrame
  readonly shown: Shown
  /** where a step of it stands, in the page's language */
  readonly step: (step: string) => string
  readonly design: Design
  readonly evaluation: Evaluation
  readonly answers: Readonly<Record<string, unknown>>
  readonly sources: Sources
  readonly back: string
  readonly action: string
  readonly hidden: Html
  /** the path or the fee changed since the person looked */
  readonly changed: boolean
  /** the design changed since the draft was begun */
  readonly moved: Moved | undefined
  /** the fee is another than when the draft was last saved */
  readonly requoted: Requote | undefined
  readonly exit: boolean
  /** where staff key it in: what is read out, or must be signed, in the applicant's language */
  readonly readOut?: { readonly heading: Text; readonly locale: Locale; readonly button: Text } | undefined
}

/** A question and its answer as lines of words; nothing typed says so. */
export const answerLines = (
  design: Design,
  question: NonNullable<Design['pages'][number]['questions']>[number],
  value: unknown,
  locale: Locale,
): Html => {
  const asked = withOptions(design, question)
  const lines = value === undefined || value === null ? [] : kindOf(asked.type).words(asked, value, locale)
  if (lines.length === 0) return html`<span class="moothall-not-given">${inLocale(words.notGiven, locale)}</span>`
  return html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`
}

const rowsOf = (view: CheckAnswersView, page: Design['pages'][number]): SummaryRow[] =>
  (page.questions ?? []).map((question) => {
    const label = inLocale(textOf(question.label), view.frame.locale)
    const source = view.sources[question.id]
    const lines = answerLines(view.design, question, view.answers[question.id], view.frame.locale)
    return {
      key: label,
      value: source
        ? html`${lines}<br><span class="govuk-hint govuk-!-font-size-16">${sourceWords(source, 'person', view.frame.locale)}</span>`
        : lines,
      actions: {
        items: [
          {
            href: `${view.step(page.id)}?change=1#${question.id}`,
            text: inLocale(words.change, view.frame.locale),
            visuallyHiddenText: label.toLowerCase(),
          },
        ],
      },
    }
  })

/** The answers of a page under its title; a page that only asks its title is read as question once, and as heading by who hears it. */
const answersOf = (view: CheckAnswersView, page: Design['pages'][number]): Html => {
  const title = inLocale(textOf(page.title), view.frame.locale)
  const rows = rowsOf(view, page)
  const twice = rows.every(({ key }) => key === title)
  return html`<h2 class="govuk-heading-m${twice && ' govuk-visually-hidden'}">${title}</h2>${summaryList({ rows })}`
}

const feeView = (view: CheckAnswersView): Html | false => {
  const { fee, decisions } = view.evaluation
  if (fee === undefined) return false
  const { locale } = view.frame
  return html`<h2 class="govuk-heading-m">${inLocale(words.fee, locale)}</h2>
${insetText({
  text: html`<p class="govuk-body govuk-!-font-weight-bold govuk-!-font-size-24" data-fee="${fee}">${fee === 0 ? inLocale(words.nothingToPay, locale) : pounds(fee)}</p>
${(decisions.fee?.because ?? []).map(({ text }) => html`<p class="govuk-body">${inLocale(text, locale)}</p>`)}`,
})}`
}

const declarationView = ({ design, readOut, frame }: CheckAnswersView): Html => {
  const text = design.declaration ? textOf(design.declaration) : words.declaration
  if (!readOut) return html`<p class="govuk-body">${inLocale(text, frame.locale)}</p>`
  return html`<blockquote class="govuk-inset-text" lang="${readOut.locale}">${inLocale(text, readOut.locale)}</blockquote>`
}

/** Check your answers: everything on the path, what it costs and why, the declaration, and one button that sends. */
export const checkAnswersView = (view: CheckAnswersView): Html => {
  const { locale } = view.frame
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale)
  const pages = view.design.pages.filter(
    (page) => view.evaluation.path.includes(page.id) && (page.questions ?? []).length > 0,
  )
  const pays = (view.evaluation.fee ?? 0) > 0
  const closing = view.design.window?.closes
  const news = view.moved?.told === false ? view.moved : undefined
  return inLayout({
    ...view.frame,
    title: say(words.checkTitle),
    back: { href: view.back },
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, 'check-answers'),
    main: html`${news && movedBanner(news, locale)}${view.requoted && requoteView(view.requoted, locale)}${view.changed && !view.requoted && !news && notificationBanner({ locale, title: say(words.changed), text: say(words.changedText) })}
<h1 class="govuk-heading-l">${say(words.checkTitle)}</h1>
${pages.map((page) => answersOf(view, page))}
${view.moved && !news && movedDetails(view.moved, locale)}
${feeView(view)}
<h2 class="govuk-heading-m">${say(view.readOut?.heading ?? words.nowSend)}</h2>
${declarationView(view)}
${closing && !view.readOut && insetText({ text: `${say(words.sendBefore)} ${longDate(closing, locale)}.` })}
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${button({ text: say(view.readOut?.button ?? (pays ? words.sendAndPay : words.send)), preventDoubleClick: true })}
</form>`,
  })
}
