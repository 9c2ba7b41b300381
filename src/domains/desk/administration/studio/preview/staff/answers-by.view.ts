import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { namedWords } from '#engine/variation/sentences/named.words.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { words } from './staff.words.ts'

const readers = (design: Design, category: string): Text =>
  category === 'equality' ? words.mayReadNobody : design.restricted ? words.mayReadNamed : words.mayReadStaff

/** A category of answers as it is read. */
export const categoryWords = (category: string, locale: Locale): string => {
  const said = namedWords.category?.[category]?.[locale] ?? category
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** The answers of a request by category, each with who may read it. */
export const answersBy = (
  design: Design,
  { answers, path }: { readonly answers: Readonly<Record<string, unknown>>; readonly path: readonly string[] },
  locale: Locale,
): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const asked = design.pages
    .filter(({ id }) => path.includes(id))
    .flatMap((page) => page.questions ?? [])
    .filter(({ id }) => answers[id] !== undefined && answers[id] !== null)
  if (asked.length === 0) return html`<p class="govuk-body">${say(words.noAnswers)}</p>`
  const groups = Map.groupBy(asked, ({ category }) => category ?? 'service')
  return html`${[...groups].map(
    ([
      category,
      questions,
    ]) => html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${categoryWords(category, locale)}</h3>
<p class="govuk-hint">${say(words.mayRead)} ${say(readers(design, category))}</p>
${summaryList({
  rows: questions.map((question) => {
    const whole = withOptions(design, question)
    const lines = kindOf(whole.type).words(whole, answers[question.id], locale)
    return {
      key: say(textOf(question.label)),
      value: html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`,
    }
  }),
})}`,
  )}`
}
