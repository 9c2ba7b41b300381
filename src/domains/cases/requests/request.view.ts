import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { fileUpload } from '#platform/govuk/file-upload/file-upload.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { isPending } from '../../payments/payment.rules.ts'
import { standingView } from '../../payments/standing/standing.view.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as amendmentWords } from '../amendments/amendment.words.ts'
import { appointmentPanel } from '../appointments/changing/panel.view.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { words } from '../case.words.ts'
import type { CaseFile } from '../content/case-file.ts'
import { answersView, messagesView } from '../content/case-parts.view.ts'
import { inItsLanguage } from '../content/sent.view.ts'
import type { OpenCase } from '../get-case.ts'
import { requestPapers } from '../papers/papers.view.ts'
import { paidBefore } from '../withdrawal/withdrawal.view.ts'
import { words as withdrawalWords } from '../withdrawal/withdrawal.words.ts'
import { withdrawn } from '../withdrawal/withdrawn.rules.ts'
import { type AskedDocument, documentsIn, outstanding } from './documents/document.rules.ts'
import { documentsView, own } from './documents/documents.view.ts'
import { words as documentWords } from './documents/documents.words.ts'
import { documentField } from './read-reply.ts'

export interface RequestView {
  readonly frame: PageFrame
  readonly open: Pick<OpenCase, 'case'> & {
    readonly design: { readonly compiled: Pick<OpenCase['design']['compiled'], 'design'> }
  }
  readonly file: CaseFile
  readonly reply: {
    readonly action: string
    readonly hidden: Html
    readonly typed: string
    /** files of a form that is shown again: the hidden fields that carry them stand in `hidden` */
    readonly kept: readonly { readonly id: string; readonly name: string }[]
    readonly problems: readonly FieldProblem[]
  }
  readonly pay: string | undefined
  readonly withdraw: string
  readonly now: Temporal.Instant
  /** where an appointment is changed, by its question */
  appointment(question: string): string
  readonly amend: string
  letter(id: string): string
  fileHref(id: string): string
}

const errorOf = (view: RequestView, field: string) => {
  const wrong = view.reply.problems.filter((each) => each.field === field)
  return wrong.length > 0
    ? {
        errorMessage: {
          text: html`${wrong.map(({ message }, i) => html`${i > 0 && html`<br>`}${inLocale(message, view.frame.locale)}`)}`,
        },
      }
    : {}
}

const keptFiles = ({ reply, frame }: RequestView): Html | false =>
  reply.kept.length > 0 &&
  checkboxes({
    name: '_removeFile',
    classes: 'govuk-checkboxes--small',
    fieldset: {
      legend: { text: inLocale(documentWords.keptHere, frame.locale), classes: 'govuk-fieldset__legend--s' },
    },
    items: reply.kept.map(({ id, name }) => ({
      value: id,
      text: `${inLocale(documentWords.remove, frame.locale)} ${name}`,
    })),
    locale: frame.locale,
  })

const replyForm = (view: RequestView, left: readonly AskedDocument[]): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return html`<form method="post" action="${view.reply.action}" enctype="multipart/form-data" novalidate>
${view.reply.hidden}
${left.length > 1 && html`<p class="govuk-body">${say(documentWords.someLeft)}</p>`}
${left.map(({ id, what, why }) =>
  fileUpload({
    name: documentField(id),
    label: { text: own(what), classes: 'govuk-label--s' },
    hint: { text: own(why) },
    multiple: true,
    javascript: true,
    locale,
    ...errorOf(view, documentField(id)),
  }),
)}
${textarea({
  name: 'reply',
  rows: 5,
  value: view.reply.typed,
  label: { text: say(words.yourReply), classes: 'govuk-label--m' },
  hint: { text: say(words.replyHint) },
  ...errorOf(view, 'reply'),
})}
${fileUpload({ name: 'files', multiple: true, javascript: true, locale, label: { text: say(words.addFiles), classes: 'govuk-label--s' }, hint: { text: say(words.filesHint) }, ...errorOf(view, 'files') })}
${keptFiles(view)}
${button({ text: say(words.sendReply), preventDoubleClick: true })}
</form>`
}

/** A person's own request: where it stands and what comes next, what is asked of them, messages, letters, what they told. */
export const requestView = (view: RequestView): Html => {
  const { frame, file } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const of = view.open.case
  const { design } = view.open.design.compiled
  const stage = stageOf(design, of.stage)
  const title = say(textOf(design.title))
  const { problems } = view.reply
  const over = of.outcome === withdrawn.outcome
  const documents = documentsIn(file.messages)
  const left = isFinal(stage) ? [] : outstanding(documents)
  const payFirst = view.pay !== undefined && !over && !(file.payment?.attempt && isPending(file.payment.attempt))
  const asked = stage.waits || left.length > 0
  const next = payFirst ? say(words.payFirst) : stage.text && say(textOf(stage.text))
  return inLayout({
    ...frame,
    title,
    hasErrors: problems.length > 0,
    exit: design.quiet ?? false,
    mainAttributes: { 'data-page': 'request', 'data-reference': of.reference, 'data-stage': of.stage },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${(asked || payFirst) && notificationBanner({ locale, text: say(asked ? words.asksYou : words.payFirst) })}
<span class="govuk-caption-l">${say(words.yourRequest)} ${of.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
${facts([
  {
    key: say(words.status),
    value: html`<strong>${say(textOf(stage.title))}</strong>${next && html`<br>${next}`}`,
  },
  { key: say(words.sent), value: longDate(dayOf(of.submittedAt), locale) },
  !isFinal(stage) &&
    !stage.waits &&
    of.dueAt !== null && { key: say(words.due), value: longDate(dayOf(of.dueAt.subtract({ seconds: 1 })), locale) },
])}
${appointmentPanel({ at: 'request', locale, now: view.now, appointments: file.appointments, over: of.closedAt !== null, may: true, href: view.appointment })}
${over && file.payment && paidBefore(file.payment.paid - file.payment.refunded, locale)}
${file.payment && (!over || file.payment.paid > 0) && html`<h2 class="govuk-heading-m">${say(words.payments)}</h2>${standingView(over ? { ...file.payment, due: 0 } : file.payment, locale)}`}
${payFirst && button({ text: say(words.payNow), href: view.pay })}
${
  file.letters.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.letters)}</h2>
<ul class="govuk-list">${file.letters.map(({ id, letter }) => html`<li><a class="govuk-link" href="${view.letter(id)}">${inItsLanguage(letter.subject, letter.locale, locale)}</a>, ${inItsLanguage(letter.date, letter.locale, locale)}</li>`)}</ul>`
}
${file.messages.length > 0 && html`<h2 class="govuk-heading-m">${say(words.messages)}</h2>${messagesView(file.messages, { locale, applicant: words.you, href: view.fileHref })}`}
${documents.length > 0 && html`<h2 class="govuk-heading-m">${say(documentWords.wanted)}</h2>${documentsView(documents, { locale, sent: documentWords.sentByYou, href: view.fileHref })}`}
${asked && replyForm(view, left)}
<h2 class="govuk-heading-m">${say(words.yourAnswers)}</h2>
${answersView(design, { ...file, to: 'person' }, locale)}
${!over && html`<p class="govuk-body"><a class="govuk-link" href="${view.amend}">${say(amendmentWords.link)}</a></p>`}
${requestPapers({ org: frame.organisation?.slug ?? '', reference: of.reference, locale, paid: (file.payment?.paid ?? 0) > 0 })}
${!isFinal(stage) && html`<p class="govuk-body"><a class="govuk-link" href="${view.withdraw}">${say(withdrawalWords.link)}</a></p>`}`,
  })
}
