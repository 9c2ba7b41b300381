import { inLocale, type Locale, type Text } from '#core/text.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { findingsOf } from '../../../designs/studio/findings.rules.ts'
import type { Update } from '../../../designs/updating/merge-update.rules.ts'
import { openedAt } from '../../../designs/varying/leaves.rules.ts'
import { sayWhere } from '../../../designs/varying/say-leaf.rules.ts'
import { saidOf } from '../studio/examples/say-outcome.rules.ts'
import { words } from './update.words.ts'

/** What comes of an update: of the merged copy, what is wrong with it and how the examples of both sides come out. */
export type Outcome = Pick<Update, 'merged' | 'problems' | 'examples' | 'unsettled'> & {
  readonly translations: readonly Text[]
}

const wrong = ({ merged, problems }: Outcome, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const found = findingsOf(merged, problems)
  if (problems.length === 0) return html`<p class="govuk-body">${say(words.nothingWrong)}</p>`
  return html`<h3 class="govuk-heading-s">${say(words.wrong)} (${problems.length})</h3>
<ul class="govuk-list govuk-list--spaced">${problems.map(({ code, message, by }, i) => {
    const { element = '', leaf } = found[i] ?? {}
    // how an example comes out stands in the table below, in pounds and by names
    const where = code === 'example-fails' ? undefined : inLocale(sayWhere(merged, element, leaf), locale)
    const title = code === 'example-fails' && openedAt(merged, element)?.name
    const lines = [
      ...by.theirs.map((text) => [words.byTheirs, text] as const),
      ...by.ours.map((text) => [words.byOurs, text] as const),
    ]
    return html`<li class="moothall-card govuk-!-margin-bottom-3"><p class="govuk-body">${title ? say(words.exampleFails).replace('{title}', () => say(title)) : say(message)}</p>
${lines.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${lines.map(([who, text]) => html`<li><strong>${say(who)}:</strong> ${say(text)}</li>`)}</ul>`}
${where && html`<p class="govuk-hint govuk-!-margin-bottom-0">${where}</p>`}</li>`
  })}</ul>`
}

const whose = { both: words.both, ours: words.keepOurs, theirs: words.takeTheirs } as const

const examples = (outcome: Outcome, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const label = (text: Text) => ({ 'data-label': say(text) })
  const said = saidOf(outcome.merged, locale)
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
<ul class="govuk-list govuk-list--bullet">${differs.map(({ name, expected, actual }) => html`<li>${said.name(name)}: ${say(words.expected)} ${said.value(name, expected)}, ${say(words.actual)} ${actual === null ? say(words.notKnown) : said.value(name, actual)}</li>`)}</ul>`,
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
