import { inLocale, type Locale, type Text } from '#core/text.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Update } from '../../../designs/updating/merge-update.rules.ts'
import { words } from './update.words.ts'

/** What comes of an update: of the merged copy, what is wrong with it and how the examples of both sides come out. */
export type Outcome = Pick<Update, 'problems' | 'examples' | 'unsettled'> & {
  readonly translations: readonly Text[]
  /** names of decisions, pages and stages as they are read */
  readonly naming: (name: string) => Text
  readonly reading: (value: unknown) => Text
}

const wrong = ({ problems }: Outcome, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  if (problems.length === 0) return html`<p class="govuk-body">${say(words.nothingWrong)}</p>`
  return html`<h3 class="govuk-heading-s">${say(words.wrong)} (${problems.length})</h3>
<ul class="govuk-list govuk-list--spaced">${problems.map(({ at, message, by }) => {
    const lines = [
      ...by.theirs.map((text) => [words.byTheirs, text] as const),
      ...by.ours.map((text) => [words.byOurs, text] as const),
    ]
    return html`<li class="moothall-card govuk-!-margin-bottom-3"><p class="govuk-body">${say(message)}</p>
${lines.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${lines.map(([who, text]) => html`<li><strong>${say(who)}:</strong> ${say(text)}</li>`)}</ul>`}
<p class="govuk-hint govuk-!-margin-bottom-0">${say(words.at)} <span class="moothall-breaks">${at}</span></p></li>`
  })}</ul>`
}

const whose = { both: words.both, ours: words.keepOurs, theirs: words.takeTheirs } as const

const examples = (outcome: Outcome, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  if (outcome.examples.length === 0) return html`<p class="govuk-body">${say(words.noExamples)}</p>`
  // those that come out otherwise come first: they are what somebody looks for
  const sorted = outcome.examples.toSorted((a, b) => Number(a.ok) - Number(b.ok))
  return table({
    classes: 'moothall-stack',
    caption: `${say(words.examples)} (${sorted.length})`,
    captionClasses: 'govuk-table__caption--s',
    head: [say(words.example), say(words.whose), say(words.comesOut)],
    rows: sorted.map(({ title, ok, differs, whose: side }) => [
      { text: say(title), attributes: label(words.example) },
      { text: say(whose[side]), attributes: label(words.whose) },
      {
        text: ok
          ? tag({ text: say(words.asSaid), classes: 'govuk-tag--green' })
          : html`${tag({ text: say(words.otherwise), classes: 'govuk-tag--red' })}
<ul class="govuk-list govuk-list--bullet">${differs.map(({ name, expected, actual }) => html`<li>${say(outcome.naming(name))}: ${say(words.expected)} ${say(outcome.reading(expected))}, ${say(words.actual)} ${actual === null ? say(words.notKnown) : say(outcome.reading(actual))}</li>`)}</ul>`,
        attributes: label(words.comesOut),
      },
    ]),
  })
}

/** What comes of an update, as it is chosen so far. */
export const outcomeView = (outcome: Outcome, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<h2 class="govuk-heading-m" id="outcome">${say(words.outcome)}</h2>
${outcome.unsettled.length > 0 && insetText({ text: say(words.outcomeOpen) })}
${wrong(outcome, locale)}
${outcome.translations.length > 0 && html`<h3 class="govuk-heading-s">${say(words.translations)}</h3><ul class="govuk-list govuk-list--bullet">${outcome.translations.map((text) => html`<li>${say(text)}</li>`)}</ul>`}
${examples(outcome, locale)}`
}
