import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Colleague } from '../../cases/assignment/colleague.rules.ts'
import { type MarkerKind, type MarkerStanding, tellings } from '../../cases/markers/marker.rules.ts'
import type { Warning } from '../../cases/markers/read-markers.ts'
import type { PageFrame } from '../../places/frame.ts'
import { type FormState, problemOf, type Values } from '../administration/form.view.ts'
import { standingWords, toldWords, words } from './markers.words.ts'

export interface MarkersView {
  readonly frame: PageFrame
  readonly reference: string
  readonly back: string
  readonly warnings: readonly Warning[]
  readonly kinds: readonly MarkerKind[]
  readonly colleagues: readonly Colleague[]
  /** whether whoever looks may set, keep and take off */
  readonly may: boolean
  readonly hidden: Html
  readonly values: Values
  readonly problems: readonly FieldProblem[]
  /** the warning whose review is shown again */
  readonly reviews: string | undefined
  action(marker?: string): string
}

const colours: Readonly<Record<MarkerStanding, string>> = {
  holds: 'govuk-tag--red',
  due: 'govuk-tag--yellow',
  over: 'govuk-tag--grey',
  lifted: 'govuk-tag--grey',
}

/** How a warning stands, as a tag. */
export const standingTag = (standing: MarkerStanding, locale: PageFrame['locale']): Html =>
  html`${tag({ text: inLocale(standingWords[standing], locale), classes: colours[standing] })}`

const wordsBox = (state: FormState, of: { name: string; id?: string; label: Text; hint?: Text }): Html => {
  const problem = problemOf(state, of.name)
  return textarea({
    id: of.id ?? of.name,
    name: of.name,
    rows: 3,
    value: state.values[of.name],
    label: { text: inLocale(of.label, state.locale), classes: 'govuk-label--s' },
    ...(of.hint ? { hint: { text: inLocale(of.hint, state.locale) } } : {}),
    ...(problem ? { errorMessage: { text: problem } } : {}),
  })
}

interface Choices {
  readonly name: string
  readonly idPrefix?: string
  readonly legend: Text
  readonly hint?: Text
  readonly items: readonly { readonly value: string; readonly text: Text }[]
}

const choices = (state: FormState, of: Choices): Html => {
  const problem = problemOf(state, of.name)
  return radios({
    name: of.name,
    idPrefix: of.idPrefix ?? of.name,
    fieldset: { legend: { text: inLocale(of.legend, state.locale), classes: 'govuk-fieldset__legend--s' } },
    value: state.values[of.name] ?? '',
    items: of.items.map(({ value, text }) => ({ value, text: inLocale(text, state.locale) })),
    ...(of.hint ? { hint: { text: inLocale(of.hint, state.locale) } } : {}),
    ...(problem ? { errorMessage: { text: problem } } : {}),
  })
}

const reviewForm = (view: MarkersView, { id, title }: Warning): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const again = view.reviews === id
  const state: FormState = { locale, values: again ? view.values : {}, problems: again ? view.problems : [] }
  // Where it is shown again it has the ids that its errors lead to.
  const idOf = (name: string) => (again ? name : `${name}-${id}`)
  return details({
    summary: html`${say(words.look)}<span class="govuk-visually-hidden">: ${say(title)}</span>`,
    open: again,
    text: html`<form method="post" action="${view.action(id)}" novalidate>${view.hidden}
${choices(state, {
  name: 'still',
  idPrefix: idOf('still'),
  legend: words.still,
  items: [
    { value: '6', text: words.keep6 },
    { value: '12', text: words.keep12 },
    { value: 'no', text: words.lift },
  ],
})}${wordsBox(state, { name: 'why', id: idOf('why'), label: words.reason })}
${button({ text: say(words.save), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
  })
}

const one = (view: MarkersView, warning: Warning): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const by = view.colleagues.find(({ id }) => id === warning.madeBy)?.name ?? '–'
  return html`<li class="moothall-card"><h2 class="govuk-heading-m moothall-card__title">${say(warning.title)}</h2>
<p class="govuk-body moothall-card__text">${standingTag(warning.standing, locale)}</p>
${summaryList({
  rows: [
    { key: say(words.reviewBy), value: longDate(warning.reviewOn, locale) },
    { key: say(words.since), value: longDate(dayOf(warning.madeAt), locale) },
    { key: say(words.by), value: by },
    { key: say(words.why), value: warning.reason },
    { key: say(words.toldHow), value: html`${say(toldWords[warning.told])}. ${warning.toldWords}` },
    ...(warning.reviewedWhy ? [{ key: say(words.reviewed), value: warning.reviewedWhy }] : []),
    ...(warning.liftedWhy ? [{ key: say(words.liftedWhy), value: warning.liftedWhy }] : []),
  ],
})}${view.may && warning.standing !== 'lifted' && reviewForm(view, warning)}</li>`
}

/** Every warning of the person whom a request is about, and the form that sets one. */
export const markersView = (view: MarkersView): Html => {
  const { frame, problems } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = view.reviews
    ? { locale, values: {}, problems: [] }
    : { locale, values: view.values, problems }
  return inLayout({
    ...frame,
    title: say(words.title),
    back: { href: view.back, text: view.reference },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'markers', 'data-reference': view.reference },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
      })
    }<span class="govuk-caption-l">${view.reference}</span><h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${
  view.warnings.length === 0
    ? html`<p class="govuk-body">${say(words.none)}</p>`
    : html`<ul class="moothall-cards">${view.warnings.map((warning) => one(view, warning))}</ul>`
}
${
  view.may &&
  html`<section class="moothall-act" aria-labelledby="add"><h2 class="govuk-heading-m" id="add">${say(words.add)}</h2>
<form method="post" action="${view.action()}" novalidate>${view.hidden}
${choices(state, { name: 'kind', legend: words.which, items: view.kinds.map(({ id, title }) => ({ value: id, text: title })) })}
${wordsBox(state, { name: 'reason', label: words.happened, hint: words.happenedHint })}
${choices(state, {
  name: 'months',
  legend: words.months,
  items: [
    { value: '6', text: words.months6 },
    { value: '12', text: words.months12 },
  ],
})}
${choices(state, { name: 'told', legend: words.tell, hint: words.tellHint, items: tellings.map((value) => ({ value, text: toldWords[value] })) })}
${wordsBox(state, { name: 'toldWords', label: words.tellWords })}
${button({ text: say(words.setButton), preventDoubleClick: true })}</form></section>`
}`,
  })
}
