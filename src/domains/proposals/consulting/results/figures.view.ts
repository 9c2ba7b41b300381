import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Published } from '#engine/disclosure/rounded.ts'
import { details } from '#platform/govuk/details/details.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { resultsChart, summaryOf } from './chart.view.ts'
import type { ResultQuestion, Results } from './results.rules.ts'
import { words } from './results.words.ts'

const cell = (people: Published, name: string, locale: Locale) => ({
  format: 'numeric',
  attributes: { 'data-label': name },
  text:
    people === null
      ? html`${inLocale(words.mark, locale)}<span class="govuk-visually-hidden"> ${inLocale(words.hidden, locale)}</span>`
      : people,
})

const questionView = (question: ResultQuestion, results: Results, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const split = question.rows.some(({ cells }) => cells.length > 0)
  const groups = split ? results.groups.map(({ name }) => say(name)) : []
  return html`<section data-question="${question.id}"><h3 class="govuk-heading-m">${say(question.title)}</h3>
<p class="govuk-body">${summaryOf(question, locale)}</p>
${question.rows.some(({ all }) => all !== null) && resultsChart(question, question.title, locale)}
${table({
  classes: split ? 'moothall-figures moothall-stack' : 'moothall-figures',
  caption: say(question.title),
  captionClasses: 'govuk-visually-hidden',
  firstCellIsHeader: true,
  head: [
    { text: say(words.answer) },
    { text: say(words.all), format: 'numeric' },
    ...groups.map((name) => ({ text: name, format: 'numeric' })),
  ],
  rows: question.rows.map(({ label, all, cells }) => [
    { text: say(label) },
    cell(all, say(words.all), locale),
    ...cells.map((people, i) => cell(people, groups[i] ?? '', locale)),
  ]),
})}</section>`
}

/** The figures of a consultation: how many answered and how, and each question with its chart, its table and its sentence. */
export const figuresView = (results: Results, locale: Locale): Html => {
  const say = (text: Text) => inLocale(text, locale)
  return html`<p class="govuk-body-l">${say(words.answered).replace('{n}', String(results.people))}</p>
${
  results.groups.length > 0 &&
  table({
    classes: 'moothall-figures',
    caption: say(words.came),
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [{ text: say(words.way) }, { text: say(words.people), format: 'numeric' }],
    rows: results.groups.map(({ name, people }) => [{ text: say(name) }, { text: people, format: 'numeric' }]),
  })
}
${details({ summary: say(words.safe), text: say(words.safeText) })}
${results.questions.map((question) => questionView(question, results, locale))}`
}
