import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { fileUpload } from '#platform/govuk/file-upload/file-upload.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { standingView } from '../../payments/standing/standing.view.ts'
import type { PageFrame } from '../../places/frame.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { words } from '../case.words.ts'
import type { CaseFile } from '../content/case-file.ts'
import { answersView, messagesView } from '../content/case-parts.view.ts'
import type { OpenCase } from '../get-case.ts'

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
    readonly problems: readonly FieldProblem[]
  }
  readonly pay: string | undefined
  letter(id: string): string
  fileHref(id: string): string
}

const replyForm = (view: RequestView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = view.reply.problems.find(({ field }) => field === 'reply')
  return html`<form method="post" action="${view.reply.action}" enctype="multipart/form-data" novalidate>
${view.reply.hidden}
${textarea({
  name: 'reply',
  rows: 5,
  value: view.reply.typed,
  label: { text: say(words.yourReply), classes: 'govuk-label--m' },
  hint: { text: say(words.replyHint) },
  ...(wrong ? { errorMessage: { text: say(wrong.message) } } : {}),
})}
${fileUpload({ name: 'files', multiple: true, label: { text: say(words.addFiles), classes: 'govuk-label--s' }, hint: { text: say(words.filesHint) } })}
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
  return inLayout({
    ...frame,
    title,
    hasErrors: problems.length > 0,
    exit: design.quiet ?? false,
    mainAttributes: { 'data-page': 'request', 'data-reference': of.reference, 'data-stage': of.stage },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${stage.waits && notificationBanner({ locale, text: say(words.asksYou) })}
<span class="govuk-caption-l">${say(words.yourRequest)} ${of.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
${facts([
  {
    key: say(words.status),
    value: html`<strong>${say(textOf(stage.title))}</strong>${stage.text && html`<br>${say(textOf(stage.text))}`}`,
  },
  { key: say(words.sent), value: longDate(dayOf(of.submittedAt), locale) },
  !isFinal(stage) &&
    !stage.waits &&
    of.dueAt !== null && { key: say(words.due), value: longDate(dayOf(of.dueAt.subtract({ seconds: 1 })), locale) },
])}
${file.payment && html`<h2 class="govuk-heading-m">${say(words.payments)}</h2>${standingView(file.payment, locale)}`}
${view.pay && button({ text: say(words.payNow), href: view.pay })}
${
  file.letters.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.letters)}</h2>
<ul class="govuk-list">${file.letters.map(({ id, letter }) => html`<li><a class="govuk-link" href="${view.letter(id)}">${letter.subject}</a>, ${letter.date}</li>`)}</ul>`
}
${file.messages.length > 0 && html`<h2 class="govuk-heading-m">${say(words.messages)}</h2>${messagesView(file.messages, { locale, applicant: words.you, href: view.fileHref })}`}
${stage.waits && replyForm(view)}
<h2 class="govuk-heading-m">${say(words.yourAnswers)}</h2>
${answersView(design, file.answers, locale)}`,
  })
}
