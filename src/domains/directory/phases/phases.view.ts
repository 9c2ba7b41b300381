import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { type PhaseOn, phasesOn, standingOn } from '#engine/design/window.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { words } from './phases.words.ts'

/** On which day a design is looked at, and in which language. */
export interface Looked {
  readonly locale: Locale
  readonly today: string
}

const filled = (text: Text, days: Readonly<Record<string, string | undefined>>, locale: Locale): string =>
  inLocale(text, locale).replaceAll(/\{(\w+)\}/g, (_, name: string) => longDate(days[name] ?? '', locale))

/** When it can be answered, where it cannot be now: that it is not open yet, or closed. */
export const notOpenView = (design: Pick<Design, 'window'>, { locale, today }: Looked): Html | undefined => {
  const standing = standingOn(design, today)
  if (standing === 'open') return undefined
  const { closes } = design.window ?? {}
  const early = closes === undefined ? words.opens : words.opensAndCloses
  return insetText({ text: filled(standing === 'early' ? early : words.closed, { ...design.window }, locale) })
}

/** By when it must be answered, as one of the facts of a service that is open. */
export const closingFact = (design: Pick<Design, 'window'>, { locale, today }: Looked) =>
  design.window?.closes !== undefined &&
  standingOn(design, today) === 'open' && {
    key: inLocale(words.closes, locale),
    value: filled(words.closesOn, { closes: design.window.closes }, locale),
  }

const daysOf = ({ begins, until }: PhaseOn, locale: Locale): string =>
  until === undefined
    ? `${inLocale(words.from, locale)} ${longDate(begins, locale)}`
    : filled(words.until, { from: begins, until }, locale)

const standingTag = ({ stands }: PhaseOn, locale: Locale): Html | false => {
  if (stands === 'now') return html` ${tag({ text: inLocale(words.now, locale) })}`
  return stands === 'over' && html` ${tag({ text: inLocale(words.over, locale), classes: 'govuk-tag--grey' })}`
}

/** The phases of a design in their order: which is over, which goes on, what is to come. */
export const phasesView = (design: Pick<Design, 'phases'>, { locale, today }: Looked): Html | undefined => {
  const phases = phasesOn(design, today)
  if (phases.length === 0) return undefined
  return html`<h2 class="govuk-heading-m" id="phases">${inLocale(words.phases, locale)}</h2>
<ol class="moothall-timeline" aria-labelledby="phases">${phases.map(
    (phase) => html`<li data-phase="${phase.stands}"${phase.stands === 'now' && html` aria-current="step"`}>
<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${inLocale(textOf(phase.title), locale)}${standingTag(phase, locale)}</h3>
<p class="govuk-hint govuk-!-margin-bottom-1">${daysOf(phase, locale)}</p>
${phase.text && smallMarkdown(inLocale(textOf(phase.text), locale))}</li>`,
  )}</ol>`
}
