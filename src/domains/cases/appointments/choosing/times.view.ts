import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type ChosenSlot, slotValue } from '#engine/questions/slot/slot.ts'
import { dayWords, slotWords, timesLine } from '#engine/questions/slot/slot-words.ts'
import { names } from '#platform/govuk/attributes.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorMessage } from '#platform/govuk/error-message/error-message.ts'
import { fieldset, type LegendOptions } from '#platform/govuk/fieldset/fieldset.ts'
import { hint } from '#platform/govuk/hint/hint.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Times } from '../../diaries/times.rules.ts'
import { words } from './times.words.ts'

export interface TimesView {
  readonly name: string
  readonly locale: Locale
  readonly legend: LegendOptions
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly times: Times
  /** the time that was chosen before */
  readonly chosen: ChosenSlot | undefined
  /** the value of the radio that is chosen now */
  readonly value: string | undefined
}

/** The button that asks for other days: its name is `_dates`, its value the question and the day that they begin with. */
const otherDates = (name: string, from: string, text: string): Html =>
  button({ text, name: '_dates', value: `${name} ${from}`, classes: 'govuk-button--secondary' })

/** The day that a form asked to see the times of a question from; '' the first; undefined: it did not ask. */
export const datesAsked = (
  form: Readonly<Record<string, string | readonly string[] | undefined>> | undefined,
  name: string,
): string | undefined => {
  const asked = form?._dates
  return typeof asked === 'string' && asked.startsWith(`${name} `) ? asked.slice(name.length + 1) : undefined
}

// The Enter key presses the first button of a form: without this one it would show other dates.
const enterGoesOn = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`

/** Free times as radios, by day; the time that was chosen before stands first where it is not among them. */
export const timesView = (view: TimesView): Html => {
  const { name, locale, times, chosen } = view
  const say = (text: Text) => inLocale(text, locale)
  const listed = times.days.some(({ slots }) => slots.some(({ slot }) => slot === chosen?.slot))
  const groups = [
    ...(chosen && !listed ? [{ title: say(words.yours), slots: [chosen], whole: true }] : []),
    ...times.days.map(({ on, slots }) => ({ title: dayWords(on, locale), slots, whole: false })),
  ]
  const more = times.later !== undefined || times.earlier
  return html`<div class="${names('govuk-form-group', view.error && 'govuk-form-group--error')}">
${fieldset(
  {
    legend: view.legend,
    describedBy: names(view.hint && `${name}-hint`, view.error && `${name}-error`) || undefined,
  },
  html`${view.hint && hint({ id: `${name}-hint`, text: view.hint })}
${view.error && errorMessage({ id: `${name}-error`, text: view.error, locale })}
${more && enterGoesOn}
${groups.length === 0 && html`<p class="govuk-body" id="${name}" tabindex="-1">${say(words.none)}</p>`}
${groups.map(({ title, slots, whole }, i) =>
  radios({
    name,
    idPrefix: i === 0 ? name : `${name}-day${i + 1}`,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: title, classes: 'govuk-fieldset__legend--s' } },
    value: view.value,
    items: slots.map((slot) => ({
      value: slotValue(slot),
      text: whole ? slotWords(slot, locale) : timesLine(slot.from, slot.to, locale),
    })),
    locale,
  }),
)}
${
  more &&
  html`<div class="govuk-button-group">${times.earlier && otherDates(name, '', say(words.earlier))}
${times.later !== undefined && otherDates(name, times.later, say(words.later))}</div>`
}`,
)}
</div>`
}
