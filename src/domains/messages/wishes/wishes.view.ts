import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { formats } from './wishes.rules.ts'
import { words } from './wishes.words.ts'
import type { WishesForm } from './wishes-form.rules.ts'

export interface WishesView {
  readonly frame: PageFrame
  /** whose page: the person's account, their request without an account, or an officer's */
  readonly at: 'account' | 'request' | 'desk'
  readonly back: { readonly href: string; readonly text: string }
  readonly action: string
  readonly hidden: Html
  readonly form: WishesForm
  readonly problems: readonly FieldProblem[]
  readonly done: boolean
  /** it is reached from a quiet service */
  readonly exit?: boolean
}

const say = (text: Text, locale: Locale) => inLocale(text, locale)

const usual = (view: WishesView): Html => {
  const { form } = view
  const { locale } = view.frame
  const wrong = (field: string) => errorOf(view, field)
  const legend = (text: Text) => ({ legend: { text: say(text, locale), classes: 'govuk-fieldset__legend--m' } })
  return html`${radios({
    name: 'topics',
    fieldset: legend(words.topics),
    value: form.topics,
    ...wrong('topics'),
    items: [
      { value: 'all', text: say(words.all, locale) },
      { value: 'needed', text: say(words.needed, locale) },
    ],
  })}
${checkboxes({
  name: 'ways',
  fieldset: legend(words.ways),
  hint: { text: say(words.waysHint, locale) },
  values: form.ways,
  ...wrong('ways'),
  items: [
    { value: 'email', text: say(words.email, locale) },
    { value: 'text', text: say(words.text, locale) },
    { value: 'letter', text: say(words.letter, locale) },
    { divider: say(words.or, locale) },
    { value: 'none', text: say(words.none, locale), behaviour: 'exclusive' },
  ],
})}
<p class="govuk-body">${say(words.legal, locale)}</p>
${radios({
  name: 'locale',
  fieldset: legend(words.locale),
  value: form.locale,
  classes: 'govuk-radios--inline',
  items: [
    { value: 'en', text: say(words.english, locale) },
    { value: 'cy', text: say(words.welsh, locale) },
  ],
})}
${checkboxes({
  name: 'formats',
  fieldset: legend(words.formats),
  hint: { text: say(words.formatsHint, locale) },
  values: form.formats,
  items: formats.map((format) => ({ value: format, text: say(words[format], locale) })),
})}`
}

const errorOf = ({ problems, frame }: WishesView, field: string) => {
  const found = problems.find((problem) => problem.field === field)
  return found ? { errorMessage: { text: say(found.message, frame.locale) } } : {}
}

const safe = (view: WishesView): Html => {
  const { form } = view
  const { locale } = view.frame
  const label = (text: Text) => ({ text: say(text, locale), classes: 'govuk-label--s' })
  return html`<h2 class="govuk-heading-m">${say(words.safe, locale)}</h2>
<p class="govuk-body">${say(words.safeText, locale)}</p>
${textarea({ name: 'how', rows: 3, value: form.how, label: label(words.how), hint: { text: say(words.howHint, locale) } })}
${(['from', 'until'] as const).map((name) =>
  input({
    name,
    label: label(words[name]),
    hint: say(words.timeHint, locale),
    value: form[name],
    classes: 'govuk-input--width-5',
    ...errorOf(view, name),
  }),
)}
${textarea({ name: 'never', rows: 3, value: form.never, label: label(words.never), hint: { text: say(words.neverHint, locale) }, ...errorOf(view, 'never') })}
${input({ name: 'safeWords', label: label(words.safeWords), hint: say(words.safeWordsHint, locale), value: form.safeWords })}`
}

/** How a person wants to be told of things and how it is safe to: the same form for them and for who records it for them. */
export const wishesView = (view: WishesView): Html => {
  const { frame, problems, at } = view
  const { locale } = frame
  const title = say(at === 'desk' ? words.titleDesk : words.title, locale)
  const intro = { account: words.intro, request: words.introRequest, desk: words.introDesk }[at]
  return inLayout({
    ...frame,
    title,
    back: view.back,
    hasErrors: problems.length > 0,
    exit: view.exit ?? false,
    mainAttributes: { 'data-page': 'contact' },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message, locale), href: `#${field}` })),
      })
    }${
      view.done &&
      notificationBanner({
        type: 'success',
        title: say(words.success, locale),
        text: html`<p class="govuk-notification-banner__heading">${say(at === 'desk' ? words.savedDesk : words.saved, locale)}</p>`,
      })
    }<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-l">${say(intro, locale)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${usual(view)}
${safe(view)}
${button({ text: say(words.save, locale), preventDoubleClick: true })}</form>`,
  })
}
