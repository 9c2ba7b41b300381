import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { box, type FormState } from '../form.view.ts'
import { holdWords } from '../services/services.words.ts'
import { words } from './publication.words.ts'

/** An example as it came out, and what came out otherwise in words. */
export interface ShownExample {
  readonly title: Text
  readonly ok: boolean
  readonly differs: readonly Text[]
}

/** A hold as it is read: who may clear it, what shows that it is cleared, and what is in its way. */
export interface ShownHold {
  readonly hold: string
  readonly open: boolean
  readonly who: Text
  readonly clearedAt: Temporal.Instant | null
  /** the name of who cleared it */
  readonly clearedBy: string | undefined
  /** where an assessment is kept */
  readonly kept: string | undefined
  /** why it is asked, and what is wrong */
  readonly lines: readonly Text[]
  readonly examples: readonly ShownExample[] | undefined
}

/** The form with which somebody clears a hold of the version that they see. */
export interface Clearing {
  readonly action: string
  readonly hidden: Html
  readonly version: string
  readonly state: FormState
}

const keptSomewhere = (hold: string): boolean => hold !== 'second-officer'

const clearForm = ({ hold }: ShownHold, { action, hidden, version, state }: Clearing): Html => {
  const text = hold === 'second-officer' ? words.approve : words.clear
  return html`<form method="post" action="${action}" novalidate>${hidden}<input type="hidden" name="version" value="${version}"><input type="hidden" name="hold" value="${hold}">
${keptSomewhere(hold) && box(state, { name: `${hold}.says`, label: words.says, hint: words.saysHint })}
${button({
  name: 'do',
  value: 'clear',
  id: hold,
  classes: 'govuk-!-margin-bottom-0',
  text: html`${inLocale(text, state.locale)}<span class="govuk-visually-hidden">: ${inLocale(holdWords[hold]?.name, state.locale)}</span>`,
  preventDoubleClick: true,
})}</form>`
}

const exampleList = (examples: readonly ShownExample[], locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (examples.length === 0) return html`<p class="govuk-body">${say(words.noExamples)}</p>`
  // those that come out otherwise come first: they are what somebody looks for
  const sorted = examples.toSorted((a, b) => Number(a.ok) - Number(b.ok))
  return html`<ul class="govuk-list govuk-list--spaced">${sorted.map(
    ({ title, ok, differs }) =>
      html`<li>${tag({ text: say(ok ? words.passes : words.fails), classes: ok ? 'govuk-tag--green' : 'govuk-tag--red' })} ${say(title)}${
        differs.length > 0 &&
        html`<ul class="govuk-list govuk-list--bullet">${differs.map((text) => html`<li>${say(text)}</li>`)}</ul>`
      }</li>`,
  )}</ul>`
}

const clearedLine = (hold: ShownHold, locale: Locale): Html | false => {
  if (!hold.clearedAt || !hold.clearedBy) return false
  return html`<p class="govuk-body govuk-!-margin-bottom-1">${inLocale(words.clearedOn, locale)} ${longDate(dayOf(hold.clearedAt), locale)} ${inLocale(words.by, locale)} ${hold.clearedBy}</p>`
}

/** What stands between a version and the public. `clearing`: the forms to clear what asks for a person; none before it is put up. */
export const holdList = (holds: readonly ShownHold[], locale: Locale, clearing?: Clearing): Html => {
  const say = (text: Text | undefined) => inLocale(text, locale)
  return html`<ul class="govuk-list govuk-list--spaced">${holds.map((hold) => {
    const person = hold.who !== words.itself
    return html`<li class="moothall-card govuk-!-margin-bottom-3"><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${say(holdWords[hold.hold]?.name)} ${tag({ text: say(hold.open ? words.open : words.cleared), classes: hold.open ? 'govuk-tag--yellow' : 'govuk-tag--green' })}</h3>
<p class="govuk-body govuk-!-margin-bottom-1">${say(holdWords[hold.hold]?.text)}</p>
${person && html`<p class="govuk-hint govuk-!-margin-bottom-1">${say(hold.who)}</p>`}
${clearedLine(hold, locale)}
${hold.kept && html`<p class="govuk-body govuk-!-margin-bottom-1">${say(words.keptAt)}: <span class="moothall-breaks">${hold.kept}</span></p>`}
${hold.lines.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${hold.lines.map((text) => html`<li>${say(text)}</li>`)}</ul>`}
${hold.examples && exampleList(hold.examples, locale)}
${clearing && hold.open && person && clearForm(hold, clearing)}</li>`
  })}</ul>`
}
