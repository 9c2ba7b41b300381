import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import type { MonthFigures } from './feedback.rules.ts'
import { words } from './feedback.words.ts'

export interface DeskFeedbackView {
  readonly frame: PageFrame
  readonly back: { readonly href: string; readonly text: string }
  /** services by title, each with its months, newest first */
  readonly services: readonly { readonly title: Text; readonly months: readonly MonthFigures[] }[]
  /** what people wrote; undefined for whoever may not read it */
  readonly said:
    | readonly { readonly title: Text; readonly words: string; readonly replyTo: string | null }[]
    | undefined
}

const monthWords = (month: string, locale: Locale): string => longDate(month, locale).replace(/^1 /, '')

/** How many of 100 were satisfied, month by month from the oldest; the table beside it says the same in figures. */
const chart = (months: readonly MonthFigures[], locale: Locale): Html => {
  const shown = months.toReversed()
  const slot = 520 / Math.max(shown.length, 6)
  return html`<figure class="moothall-chart"><svg viewBox="0 0 560 180" role="img" aria-label="${inLocale(words.chart, locale)}" font-family="inherit" font-size="16">
${[0, 50, 100].map((of) => html`<line x1="40" x2="560" y1="${150 - of * 1.3}" y2="${150 - of * 1.3}" stroke="#b1b4b6"/><text x="32" y="${155 - of * 1.3}" text-anchor="end" fill="#484949">${of}</text>`)}
${shown.map((each, i) => each.shown && html`<rect x="${(44 + i * slot).toFixed(1)}" y="${(150 - each.shown.satisfied * 1.3).toFixed(1)}" width="${(slot - 8).toFixed(1)}" height="${(each.shown.satisfied * 1.3).toFixed(1)}" fill="#1d70b8" stroke="#0b0c0c"/>`)}
${shown.map(({ month }, i) => html`<text x="${(40 + (i + 0.5) * slot).toFixed(1)}" y="172" text-anchor="middle" fill="#484949">${monthWords(month, locale).slice(0, 3)}</text>`)}
</svg><figcaption class="govuk-body-s" aria-hidden="true">${inLocale(words.chart, locale)}</figcaption></figure>`
}

/** What people think of an organisation's services: figures for all its staff, their words for whoever leads. */
export const deskFeedbackView = (view: DeskFeedbackView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.deskTitle),
    wide: true,
    back: view.back,
    mainAttributes: { 'data-page': 'desk-feedback' },
    main: html`<h1 class="govuk-heading-l">${say(words.deskTitle)}</h1>
<p class="govuk-body">${say(view.services.length > 0 ? words.deskIntro : words.none)}</p>
${view.services.map(
  ({ title, months }) => html`<section><h2 class="govuk-heading-m">${say(title)}</h2>
${months.some(({ shown }) => shown) && chart(months, locale)}
${table({
  classes: 'moothall-stack',
  firstCellIsHeader: true,
  caption: say(title),
  captionClasses: 'govuk-visually-hidden',
  head: [words.month, words.answers, words.satisfied, words.mean].map((text) => ({ text: say(text) })),
  rows: months.map(({ month, shown }) => [
    { text: monthWords(month, locale) },
    { text: shown ? String(shown.answers) : say(words.tooFew) },
    { text: shown ? `${shown.satisfied}%` : '–' },
    { text: shown ? String(shown.mean) : '–' },
  ]),
})}</section>`,
)}
${
  view.said &&
  view.said.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.said)}</h2>
<ul class="moothall-conversation">${view.said.map(
    (
      each,
    ) => html`<li class="moothall-message"><p class="govuk-body-s moothall-message__head"><strong>${say(each.title)}</strong></p>
<p class="govuk-body">${each.words}</p>${each.replyTo && html`<p class="govuk-body-s">${say(words.wantsAnswer)} ${each.replyTo}</p>`}</li>`,
  )}</ul>`
}`,
  })
}
