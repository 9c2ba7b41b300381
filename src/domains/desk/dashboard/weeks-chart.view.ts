import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { WeekFigures } from '../../cases/queue/figures.rules.ts'
import { words } from './dashboard.words.ts'

const wide = 560
const high = 220
const left = 40
const foot = 34

/** A round number at or above the highest bar, so that the lines across stand at whole requests. */
export const topOf = (highest: number): number => {
  const step = 10 ** Math.floor(Math.log10(Math.max(highest, 1)))
  const round = [1, 2, 4, 5, 10].map((times) => times * step).find((top) => top >= highest) ?? highest
  return Math.max(round, 4)
}

const shortDay = (iso: string, locale: Locale): string => longDate(iso, locale).replace(/ \d{4}$/, '')

/** Two bars a week, one filled and one striped, so that they are told apart without colour; the table beside it says the same. */
export const weeksChart = (weeks: readonly WeekFigures[], locale: Locale): Html => {
  const top = topOf(Math.max(...weeks.flatMap((week) => [week.in, week.out])))
  const slot = (wide - left) / weeks.length
  const bar = (slot - 8) / 2
  const scale = (count: number) => (count / top) * (high - 20)
  const lines = [0, top / 2, top]
  const one = (count: number, x: number, fill: string, name: string): Html =>
    html`<rect data-bar="${name}" x="${x.toFixed(1)}" y="${(high - scale(count)).toFixed(1)}" width="${bar.toFixed(1)}" height="${scale(count).toFixed(1)}" fill="${fill}" stroke="#0b0c0c" stroke-width="1"/>`
  return html`<figure class="moothall-chart"><svg viewBox="0 0 ${wide} ${high + foot}" role="img" aria-label="${inLocale(words.chart, locale)}" font-family="inherit" font-size="16">
<defs><pattern id="weeks-out" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="3" height="6" fill="#0f7a52"/></pattern></defs>
${lines.map((count) => html`<line x1="${left}" x2="${wide}" y1="${high - scale(count)}" y2="${high - scale(count)}" stroke="#b1b4b6"/><text x="${left - 8}" y="${high - scale(count) + 5}" text-anchor="end" fill="#484949">${count}</text>`)}
${weeks.map((week, i) => {
  const x = left + i * slot + 4
  return html`${week.in > 0 && one(week.in, x, '#1d70b8', 'in')}${week.out > 0 && one(week.out, x + bar, 'url(#weeks-out)', 'out')}${i % 3 === 2 && html`<text x="${(x + bar).toFixed(1)}" y="${high + 24}" text-anchor="middle" fill="#484949">${shortDay(week.week, locale)}</text>`}`
})}
</svg><figcaption class="govuk-body-s" aria-hidden="true"><span class="moothall-key moothall-key--in"></span>${inLocale(words.in, locale)} <span class="moothall-key moothall-key--out"></span>${inLocale(words.out, locale)}</figcaption></figure>`
}
