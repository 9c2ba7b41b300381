import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { input } from '#platform/govuk/input/input.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { behalfWords as words } from '../behalf.words.ts'

/** What was typed at the beginning, by the names of its controls. */
export type Typed = Readonly<Record<string, string>>

export interface BeginView {
  readonly frame: PageFrame
  readonly rooms: Html
  readonly action: string
  readonly hidden: Html
  readonly services: readonly { readonly id: string; readonly title: Text; readonly paper: string }[]
  readonly typed: Typed
  readonly problems: readonly FieldProblem[]
  /** records that may be the person's, to be asked about */
  readonly matches: readonly { readonly record: string; readonly line1: string }[]
  readonly begun: readonly {
    readonly href: string
    readonly title: Text
    readonly name: string
    readonly at: Temporal.Instant
  }[]
}

const legend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--m' })

/** The beginning of a request for somebody: the service, how they came, on whose word, and who they are. */
export const beginView = (view: BeginView): Html => {
  const { locale } = view.frame
  const { typed } = view
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string): string | undefined => {
    const problem = view.problems.find((one) => one.field === field)
    return problem && say(problem.message)
  }
  const box = (name: string, label: Text, more: { hint?: Text; classes?: string } = {}): Html =>
    input({
      id: name,
      name,
      label: { text: say(label) },
      ...(more.hint && { hint: { text: say(more.hint) } }),
      classes: more.classes ?? 'govuk-!-width-two-thirds',
      autocomplete: 'off',
      value: typed[name] || undefined,
      errorMessage: wrong(name),
      locale,
    })
  const date = (name: string, label: Text, hint?: Text): Html =>
    dateInput({
      id: name,
      namePrefix: name,
      fieldset: { legend: { text: say(label), classes: 'govuk-fieldset__legend--s' } },
      ...(hint && { hint: { text: say(hint) } }),
      errorMessage: wrong(name),
      values: typed,
      locale,
    })
  const choice = (name: string, label: Text, items: readonly (readonly [string, Text, Html?])[]): Html =>
    radios({
      name,
      idPrefix: name,
      fieldset: { legend: legend(say(label)) },
      errorMessage: wrong(name),
      value: typed[name],
      items: items.map(([value, text, inside]) => ({ value, text: say(text), ...(inside && { conditional: inside }) })),
      locale,
    })
  return inLayout({
    ...view.frame,
    title: say(words.title),
    hasErrors: view.problems.length > 0,
    mainAttributes: { 'data-page': 'behalf' },
    main: html`${view.rooms}
${
  view.problems.length > 0 &&
  errorSummary({
    locale,
    errorList: view.problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
  })
}<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}${view.matches.length > 0 && html`<input type="hidden" name="_asked" value="1">`}
${
  view.matches.length > 0 &&
  radios({
    name: 'record',
    idPrefix: 'record',
    fieldset: { legend: legend(say(words.same)) },
    hint: { text: say(words.sameHint) },
    errorMessage: wrong('record'),
    value: typed.record,
    items: [
      ...view.matches.map(({ record, line1 }) => ({ value: record, text: line1 || '–' })),
      { value: 'none', text: say(words.somebodyElse) },
    ],
    locale,
  })
}
${select({
  id: 'service',
  name: 'service',
  label: { text: say(words.service), classes: 'govuk-label--m' },
  errorMessage: wrong('service'),
  value: typed.service,
  items: [
    { value: '', text: say(words.choose) },
    ...view.services.map(({ id, title }) => ({ value: id, text: say(title) })),
  ],
  locale,
})}
${choice('channel', words.channel, [
  ['phone', words.phone],
  ['desk', words.desk],
  ['paper', words.paper, date('received', words.received, words.receivedHint)],
])}
${choice('spokeWith', words.spokeWith, [
  ['applicant', words.applicant],
  [
    'representative',
    words.representative,
    html`${box('representative', words.representativeName)}${box('authority', words.authority, { hint: words.authorityHint })}`,
  ],
])}
${choice('locale', words.locale, [
  ['en', words.english],
  ['cy', words.welsh],
])}
${fieldset(
  { legend: legend(say(words.person)) },
  html`<p class="govuk-hint">${say(words.personHint)}</p>
${box('first', words.first)}
${box('last', words.last)}
${date('birthDate', words.birthDate)}
${box('postcode', words.postcode, { classes: 'govuk-input--width-10' })}`,
)}
${button({ text: say(words.begin), preventDoubleClick: true })}
</form>
${
  view.services.length > 0 &&
  details({
    summary: say(words.forms),
    text: html`<ul class="govuk-list">${view.services.map(({ title, paper }) => html`<li><a class="govuk-link" href="${paper}">${say(title)}</a></li>`)}</ul>`,
  })
}
${
  view.begun.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.begun)}</h2>
<p class="govuk-hint">${say(words.begunHint)}</p>
<ul class="govuk-list">${view.begun.map(
    ({ href, title, name, at }) =>
      html`<li><a class="govuk-link" href="${href}">${say(title)}: ${name}</a> <span class="govuk-hint">${longDate(dayOf(at), locale)}</span></li>`,
  )}</ul>`
}`,
  })
}
