import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { type AskedDocument, mostDocuments, outstanding } from './document.rules.ts'
import { documentsView, own } from './documents.view.ts'
import { words } from './documents.words.ts'

/** The page on which an officer asks for documents and goes on without some. */
export interface AskDocumentsView {
  readonly frame: PageFrame
  readonly reference: string
  readonly service: Text
  readonly documents: readonly AskedDocument[]
  /** can documents be asked for at this stage, by this officer? */
  readonly mayAsk: boolean
  readonly back: string
  action(form: 'ask' | 'accept'): string
  hidden(form: 'ask' | 'accept'): Html
  fileHref(id: string): string
  readonly typed: Readonly<Record<string, string>>
  readonly ticked: readonly string[]
  /** how many documents there is room for on the form */
  readonly rows: number
  readonly problems: readonly FieldProblem[]
}

const boxOf = (view: AskDocumentsView, field: string) => {
  const problem = view.problems.find((each) => each.field === field)
  return {
    name: field,
    value: view.typed[field] ?? '',
    ...(problem ? { errorMessage: { text: inLocale(problem.message, view.frame.locale) } } : {}),
  }
}

const documentBoxes = (view: AskDocumentsView, at: number): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return fieldset(
    { legend: { text: `${say(words.document)} ${at + 1}`, classes: 'govuk-fieldset__legend--s' } },
    html`${input({
      ...boxOf(view, `what-${at}`),
      label: { text: say(words.what) },
      ...(at === 0 ? { hint: { text: say(words.whatHint) } } : {}),
    })}
${input({ ...boxOf(view, `why-${at}`), label: { text: say(words.why) } })}`,
  )
}

const askForm = (view: AskDocumentsView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<form method="post" action="${view.action('ask')}" novalidate>${view.hidden('ask')}
${textarea({ ...boxOf(view, 'words'), rows: 4, label: { text: say(words.message), classes: 'govuk-label--s' }, hint: { text: say(words.messageHint) } })}
${Array.from({ length: view.rows }, (_, at) => documentBoxes(view, at))}
${view.rows < mostDocuments && button({ text: say(words.another), classes: 'govuk-button--secondary', name: '_add', value: String(view.rows + 1) })}
${insetText({ text: say(words.clock) })}
${button({ text: say(words.ask), preventDoubleClick: true })}</form>`
}

const acceptForm = (view: AskDocumentsView, left: readonly AskedDocument[]): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const { value: _, ...ticks } = boxOf(view, 'accepts')
  return html`<h2 class="govuk-heading-m">${say(words.accept)}</h2>
<form method="post" action="${view.action('accept')}" novalidate>${view.hidden('accept')}
${checkboxes({
  ...ticks,
  fieldset: { legend: { text: say(words.acceptLabel), classes: 'govuk-fieldset__legend--s' } },
  items: left.map(({ id, what }) => ({ value: id, text: own(what), checked: view.ticked.includes(id) })),
  locale: view.frame.locale,
})}
${textarea({ ...boxOf(view, 'reason'), rows: 3, label: { text: say(words.reason), classes: 'govuk-label--s' }, hint: { text: say(words.reasonHint) } })}
${button({ text: say(words.acceptButton), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

/** Documents of a case: what was asked for and has come, asking for more, and going on without the rest. */
export const askDocumentsView = (view: AskDocumentsView): Html => {
  const { frame, documents, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const left = outstanding(documents)
  return inLayout({
    ...frame,
    title: `${say(words.page)}: ${view.reference}`,
    back: { href: view.back, text: say(words.back) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'documents', 'data-reference': view.reference },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
<span class="govuk-caption-l">${say(view.service)} ${view.reference}</span>
<h1 class="govuk-heading-l">${say(words.page)}</h1>
${documents.length > 0 && documentsView(documents, { locale, sent: words.sentOn, href: view.fileHref })}
${view.mayAsk ? askForm(view) : html`<p class="govuk-body">${say(words.cannotAsk)}</p>`}
${left.length > 0 && acceptForm(view, left)}`,
  })
}
