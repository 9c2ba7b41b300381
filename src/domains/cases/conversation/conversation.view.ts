import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { fileUpload } from '#platform/govuk/file-upload/file-upload.ts'
import { select } from '#platform/govuk/select/select.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as caseWords } from '../case.words.ts'
import { momentWords } from '../content/case-parts.view.ts'
import type { CaseMessage } from './case-message.rules.ts'
import { words } from './conversation.words.ts'
import type { Side } from './seen.store.ts'
import type { OwnText } from './texts.ts'

export interface ConversationView {
  readonly frame: PageFrame
  /** whose page it is */
  readonly side: Side
  readonly title: string
  readonly reference: string
  readonly messages: readonly CaseMessage[]
  /** until when each side had read it before this page */
  readonly seen: Readonly<Partial<Record<Side, Temporal.Instant>>>
  readonly back: { readonly href: string; readonly text: string }
  readonly action: string
  readonly hidden: Html
  readonly texts: readonly OwnText[]
  readonly typed: { readonly words: string; readonly text: string }
  readonly problems: readonly FieldProblem[]
  readonly exit?: boolean
  fileHref(file: string): string
}

const after = (at: Temporal.Instant, seen: Temporal.Instant | undefined): boolean =>
  seen === undefined || Temporal.Instant.compare(at, seen) > 0

const one = (view: ConversationView, message: CaseMessage): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const mine = (view.side === 'applicant') === (message.by === 'applicant')
  const who =
    message.by === 'applicant' ? say(view.side === 'applicant' ? caseWords.you : caseWords.applicant) : message.from
  const mark = mine
    ? after(message.at, view.seen[view.side === 'applicant' ? 'staff' : 'applicant']) && words.unread
    : after(message.at, view.seen[view.side]) && words.fresh
  return html`<li class="moothall-message moothall-message--${message.by}">
<p class="govuk-body-s moothall-message__head"><strong>${who}</strong>, ${momentWords(message.at, locale)} ${mark && tag({ text: say(mark), classes: mine ? 'govuk-tag--grey' : 'govuk-tag--yellow' })}</p>
${smallMarkdown(message.words)}
${message.files.map((file) => html`<p class="govuk-body"><a class="govuk-link" href="${view.fileHref(file.id)}" download>${file.name}</a></p>`)}
</li>`
}

const form = (view: ConversationView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = view.problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  return html`<form method="post" action="${view.action}" enctype="multipart/form-data" novalidate>${view.hidden}
${
  view.side === 'staff' &&
  select({
    name: 'text',
    id: 'text',
    label: { text: say(words.canned), classes: 'govuk-label--s' },
    hint: { text: say(words.cannedHint) },
    value: view.typed.text,
    items: [
      { value: '', text: say(words.cannedNone) },
      ...view.texts.map(({ id, title }) => ({ value: id, text: say(title) })),
    ],
    ...wrong('text'),
  })
}
${textarea({ name: 'words', rows: 6, value: view.typed.words, label: { text: say(words.yours), classes: 'govuk-label--m' }, ...wrong('words') })}
${fileUpload({ name: 'files', multiple: true, javascript: true, locale, label: { text: say(words.files), classes: 'govuk-label--s' }, hint: { text: say(words.filesHint) } })}
${button({ text: say(words.send), preventDoubleClick: true })}</form>`
}

/** The conversation of a case, the same for both sides: what was written, what is new, and a message of one's own. */
export const conversationView = (view: ConversationView): Html => {
  const { frame, problems, messages } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: `${say(words.title)}: ${view.reference}`,
    back: view.back,
    hasErrors: problems.length > 0,
    exit: view.exit ?? false,
    mainAttributes: { 'data-page': 'conversation', 'data-reference': view.reference },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }<span class="govuk-caption-l">${view.title} · ${view.reference}</span><h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body-l">${say(view.side === 'staff' ? words.introDesk : words.intro)}</p>
${
  messages.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : html`<ol class="moothall-conversation">${messages.map((message) => one(view, message))}</ol>`
}
${form(view)}`,
  })
}
