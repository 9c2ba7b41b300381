import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { filled } from '../letters/letter.words.ts'
import { words } from '../message.words.ts'
import type { Format } from '../wishes/wishes.rules.ts'
import { words as wishWords } from '../wishes/wishes.words.ts'
import type { PostedForm } from './posting.rules.ts'
import type { ToPost } from './posting.store.ts'

export interface PostingView {
  readonly frame: PageFrame
  readonly letters: readonly ToPost[]
  /** there are more than these */
  readonly more: boolean
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly print: string
  one(id: string): string
  readonly form: PostedForm
  readonly problems: readonly FieldProblem[]
  /** how many were marked just now */
  readonly done: number | undefined
}

/** What the person needs it in instead of print: staff see to that. */
const formatsOf = ({ paper }: ToPost, locale: Locale): Html | false =>
  (paper?.formats ?? []).length > 0 &&
  html` · ${tag({ text: (paper?.formats ?? []).map((format) => inLocale(wishWords[format as Format], locale)).join(', '), classes: 'govuk-tag--purple' })}`

const posted = (view: PostingView): Html => {
  const { frame, letters, form, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${checkboxes({
  name: 'letter',
  fieldset: { legend: { text: say(words.whichPosted), classes: 'govuk-fieldset__legend--m' } },
  values: form.letters,
  ...wrong('letter'),
  items: letters.map((letter) => ({
    value: letter.id,
    text: [letter.about, letter.subject].filter(Boolean).join(': '),
    hint: {
      text: html`${say(words.written)} ${longDate(dayOf(letter.madeAt), locale)} ${formatsOf(letter, locale)} · <a class="govuk-link" href="${view.one(letter.id)}">${say(words.printOne)}<span class="govuk-visually-hidden"> ${letter.about}</span></a>`,
    },
  })),
})}
${dateInput({
  id: 'posted-date',
  fieldset: { legend: { text: say(words.whenPosted), classes: 'govuk-fieldset__legend--m' } },
  hint: { text: filled(say(words.whenHint), { day: '27 3 2026' }) },
  items: (['day', 'month', 'year'] as const).map((part, i) => ({
    id: i === 0 ? 'posted' : `posted.${part}`,
    name: `posted.${part}`,
    value: form[part],
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  })),
  locale,
  ...wrong('posted'),
})}
${button({ text: say(words.markPosted), preventDoubleClick: true })}</form>`
}

/** Letters that somebody has to print and post, and the form that says which ones were. */
export const postingView = (view: PostingView): Html => {
  const { frame, letters, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.toPost),
    back: { href: view.back, text: say(words.requests) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'letters-to-post' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${
  view.done !== undefined &&
  notificationBanner({
    type: 'success',
    title: say(words.success),
    text: html`<p class="govuk-notification-banner__heading">${filled(say(words.postedDone), { count: String(view.done) })}</p>`,
  })
}<h1 class="govuk-heading-l">${say(words.toPost)}</h1>
${
  letters.length === 0
    ? html`<p class="govuk-body">${say(words.nonePost)}</p>`
    : html`<p class="govuk-body-l">${say(words.toPostText)}</p>
${view.more && html`<p class="govuk-body">${filled(say(words.more), { count: String(letters.length) })}</p>`}
${button({ text: say(words.print), href: view.print, classes: 'govuk-button--secondary' })}
${posted(view)}`
}`,
  })
}
