import { inLocale, type Locale, type Text } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { ResultQuestion } from './results.rules.ts'
import { words } from './results.words.ts'

const wide = 400
const row = 58
const longest = 44

const short = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`)

/** What the chart shows, in a sentence: the answer of the most people, and how many are hidden. */
export const summaryOf = ({ rows }: ResultQuestion, locale: Locale): string => {
  const shown = rows.flatMap(({ label, all }) => (all === null ? [] : [{ label, all }]))
  const hidden = rows.length - shown.length
  const [most] = shown.toSorted((a, b) => b.all - a.all)
  if (!most) return inLocale(words.allHidden, locale)
  const said = inLocale(words.most, locale)
    .replace('{answer}', inLocale(most.label, locale))
    .replace('{n}', String(most.all))
  if (hidden === 0) return said
  return `${said} ${inLocale(hidden === 1 ? words.oneHidden : words.someHidden, locale).replace('{n}', String(hidden))}`
}

/** A bar for each answer, with its words and figure; a hidden one is a dashed line. The table below it says the same. */
export const resultsChart = (question: ResultQuestion, title: Text, locale: Locale): Html => {
  const { rows } = question
  const top = Math.max(...rows.map(({ all }) => all ?? 0), 1)
  const label = `${inLocale(words.chart, locale)} ${inLocale(title, locale)} ${summaryOf(question, locale)}`
  return html`<figure class="moothall-chart moothall-chart--narrow"><svg viewBox="0 0 ${wide} ${rows.length * row}" role="img" aria-label="${label}" font-family="inherit" font-size="18">
${rows.map(({ label: answer, all }, i) => {
  const y = i * row
  const width = ((all ?? 0) / top) * (wide - 90)
  return html`<text x="0" y="${y + 18}" fill="#0b0c0c">${short(inLocale(answer, locale))}</text>
${
  all === null
    ? html`<line x1="0" x2="60" y1="${y + 37}" y2="${y + 37}" stroke="#484949" stroke-width="2" stroke-dasharray="4 4"/><text x="70" y="${y + 43}" fill="#484949">${inLocale(words.hidden, locale)}</text>`
    : html`<rect data-bar="${all}" x="0" y="${y + 26}" width="${width.toFixed(1)}" height="22" fill="#1d70b8"/><text x="${(width + 8).toFixed(1)}" y="${y + 43}" fill="#0b0c0c">${all}</text>`
}`
})}
</svg></figure>`
}
