import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { details } from '#platform/govuk/details/details.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Advice } from '../../../designs/updating/advise.ts'
import { publicationPath, servicePath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { type FormState, problemOf, ticks } from '../form.view.ts'
import { severityTag } from '../releases/releases.view.ts'
import { groundsFields, type Person } from '../variation/part/grounds.view.ts'
import { conflictsView, type ShownConflict } from './conflicts.view.ts'
import { type Outcome, outcomeView } from './outcome.view.ts'
import { words } from './update.words.ts'

/** A change of one side, taken or left out. */
export interface ShownChange {
  readonly key: string
  readonly sentence: Text
  readonly taken: boolean
  /** why it was made and who answers for it, where that is known */
  readonly grounds: string | undefined
}

/** An update as it is looked at and settled. */
export interface Merging {
  readonly version: string
  readonly copy: string
  readonly theirs: readonly ShownChange[]
  readonly ours: readonly ShownChange[]
  readonly conflicts: readonly ShownConflict[]
  readonly outcome: Outcome
  /** what differs from the newer version and did not before: it needs a reason */
  readonly fresh: readonly Text[]
  readonly people: readonly Person[]
}

export interface UpdateView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly title: Text
  readonly advice: readonly Advice[]
  /** undefined: there is nothing to merge */
  readonly merging: Merging | undefined
  readonly canUndo: boolean
  readonly action: string
  readonly hidden: Html
}

/** What has arrived, with its reason, why it is needed and by when. */
export const adviceTable = (advice: readonly Advice[], locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return table({
    classes: 'moothall-stack',
    caption: say(words.arrived),
    captionClasses: 'govuk-visually-hidden',
    rows: advice.map((one) => [
      { text: longDate(dayOf(one.arrivedAt), locale) },
      {
        text: html`${say(textOf(one.reason))}${one.state === 'declined' && html`<br>${tag({ text: say(words.declinedTag), classes: 'govuk-tag--grey' })} ${one.why}`}`,
      },
      { text: severityTag(one, locale) },
    ]),
  })
}

const side = (
  name: 'theirs' | 'ours',
  legend: Text,
  hint: Text,
  changes: readonly ShownChange[],
  locale: Locale,
): Html =>
  checkboxes({
    name,
    classes: 'govuk-checkboxes--small',
    fieldset: {
      legend: { text: `${inLocale(legend, locale)} (${changes.length})`, classes: 'govuk-fieldset__legend--m' },
    },
    hint: inLocale(hint, locale),
    values: changes.filter(({ taken }) => taken).map(({ key }) => key),
    items: changes.map(({ key, sentence, grounds }) => ({
      value: key,
      text: inLocale(sentence, locale),
      hint: grounds,
    })),
    locale,
  })

const settling = (view: UpdateView, merging: Merging, state: FormState): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  const { problems } = merging.outcome
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="version" value="${merging.version}"><input type="hidden" name="copy" value="${merging.copy}">
${side('theirs', words.theirs, words.theirsHint, merging.theirs, locale)}
${merging.ours.length === 0 ? html`<p class="govuk-body">${say(words.noOurs)}</p>` : side('ours', words.ours, words.oursHint, merging.ours, locale)}
${conflictsView(merging.conflicts, state)}
${button({ name: 'do', value: 'look', text: say(words.again), classes: 'govuk-button--secondary', attributes: { formaction: `${view.action}#outcome` } })}
${outcomeView(merging.outcome, locale)}
${
  merging.fresh.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.differs)}</h2>
<ul class="govuk-list govuk-list--bullet">${merging.fresh.map((text) => html`<li>${say(text)}</li>`)}</ul>
${groundsFields(state, merging.people)}`
}
${
  problems.length > 0 &&
  ticks(state, {
    name: 'knows',
    label: words.knows,
    values: state.values.knows ? ['yes'] : [],
    items: [{ value: 'yes', text: say(words.knowsText) }],
  })
}
${button({ name: 'do', value: 'accept', text: say(words.accept), preventDoubleClick: true })}</form>`
}

const declining = (view: UpdateView, state: FormState): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  return details({
    id: 'decline',
    open: state.values.do === 'decline',
    summary: say(words.decline),
    text: html`<p class="govuk-body">${say(words.declineText)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${textarea({
  name: 'why',
  id: 'why',
  label: { text: say(words.declineWhy), classes: 'govuk-label--s' },
  value: state.values.why,
  errorMessage: problemOf(state, 'why'),
  rows: 3,
  locale,
})}
${button({ name: 'do', value: 'decline', text: say(words.decline), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
  })
}

const undoing = (view: UpdateView): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<h2 class="govuk-heading-m">${say(words.undo)}</h2>
<p class="govuk-body">${say(words.undoText)}</p>
<form method="post" action="${view.action}">${view.hidden}${button({ name: 'do', value: 'undo', text: say(words.undo), classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}

/** A newer version of what was adopted: what both sides changed, what does not go together, and what comes of it. */
export const updateView = (view: UpdateView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  const open = view.advice.some(({ state: is }) => is === 'open')
  return administrationPage({
    ...view,
    name: 'administration-update',
    onwards:
      view.done === words.doneAccepted
        ? html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="${inLanguage(publicationPath(view.org, view.service), locale)}">${say(words.publish)}</a></p>`
        : undefined,
    title: say(words.title),
    above: { text: say(view.title), href: inLanguage(servicePath(view.org, view.service), locale) },
    main: html`${
      view.advice.length === 0
        ? insetText({ text: say(words.nothing) })
        : html`<p class="govuk-body">${say(words.intro)}</p>
<h2 class="govuk-heading-m">${say(words.arrived)}</h2>
${adviceTable(view.advice, locale)}
${view.merging ? settling(view, view.merging, state) : insetText({ text: say(words.gone) })}
${open && declining(view, state)}`
    }
${view.canUndo && undoing(view)}`,
  })
}
