import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { casePaymentsPath } from '../payment.paths.ts'
import type { Unsettled } from './unsettled.store.ts'
import { words } from './unsettled.words.ts'

/** What may be done with one line. */
export type SettleAct = 'ask' | 'again' | 'otherwise' | 'returned' | 'booked'

export interface UnsettledView {
  readonly frame: PageFrame
  readonly org: string
  readonly back: string
  readonly stuck: readonly Unsettled[]
  readonly failed: readonly (Unsettled & { readonly failed: boolean })[]
  readonly unmatched: readonly Unsettled[]
  /** the provider is being asked, as somebody has just wished */
  readonly asked: boolean
  action(act: SettleAct): string
  hidden(act: SettleAct, id: string): Html
}

interface Part<T> {
  readonly id: string
  readonly title: Text
  readonly text: Text
  readonly lines: readonly T[]
  acts(line: T): readonly { readonly act: SettleAct; readonly word: Text }[]
  note?(line: T): Text | undefined
}

const line = <T extends Unsettled>(view: UnsettledView, part: Part<T>, of: T) => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  const note = part.note?.(of)
  const what =
    of.reference === null
      ? '–'
      : html`<a class="govuk-link" href="${inLanguage(casePaymentsPath(view.org, of.reference), locale)}">${of.reference}</a>`
  const name = of.reference ?? of.number ?? ''
  return [
    { text: what },
    { text: of.pence === null ? '–' : pounds(of.pence), ...under(words.amount) },
    { text: html`${longDate(dayOf(of.at), locale)}${note && html`<br>${say(note)}`}`, ...under(words.since) },
    { text: of.number ?? say(words.none), ...under(words.number) },
    {
      text: html`<div class="govuk-button-group">${part.acts(of).map(
        ({ act, word }) =>
          html`<form method="post" action="${view.action(act)}" novalidate>${view.hidden(act, of.id)}<input type="hidden" name="id" value="${of.id}">
${button({ text: html`${say(word)}<span class="govuk-visually-hidden"> ${name}</span>`, classes: 'govuk-button--secondary govuk-!-margin-bottom-2', preventDoubleClick: true })}</form>`,
      )}</div>`,
      ...under(words.todo),
    },
  ]
}

const partView = <T extends Unsettled>(view: UnsettledView, part: Part<T>): Html | false => {
  if (part.lines.length === 0) return false
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<section aria-labelledby="${part.id}"><h2 class="govuk-heading-m" id="${part.id}" data-count="${part.lines.length}">${say(part.title)} (${part.lines.length})</h2>
<p class="govuk-body">${say(part.text)}</p>
${table({
  classes: 'moothall-stack',
  head: [words.reference, words.amount, words.since, words.number, words.todo].map((text) => ({ text: say(text) })),
  rows: part.lines.map((each) => line(view, part, each)),
})}</section>`
}

const again = { act: 'again', word: words.again } as const
const otherwise = { act: 'otherwise', word: words.otherwise } as const
const ask = { act: 'ask', word: words.ask } as const

/** Payments and refunds of an organisation that do not go on by themselves, each with what can be done. Nobody is named. */
export const unsettledView = (view: UnsettledView): Html => {
  const { frame } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const empty = view.stuck.length + view.failed.length + view.unmatched.length === 0
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    back: { href: view.back, text: say(words.back) },
    mainAttributes: { 'data-page': 'payments' },
    main: html`${view.asked && notificationBanner({ locale: frame.locale, text: say(words.asked) })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
${empty && html`<p class="govuk-body">${say(words.nothing)}</p>`}
${partView(view, {
  id: 'failed',
  title: words.failed,
  text: words.failedText,
  lines: view.failed,
  acts: ({ failed }) => (failed ? [again, otherwise] : [ask]),
  note: ({ failed }) => (failed ? undefined : words.late),
})}
${partView(view, {
  id: 'unmatched',
  title: words.unmatched,
  text: words.unmatchedText,
  lines: view.unmatched,
  acts: () => [
    { act: 'returned', word: words.returned },
    { act: 'booked', word: words.booked },
  ],
})}
${partView(view, { id: 'stuck', title: words.stuck, text: words.stuckText, lines: view.stuck, acts: () => [ask] })}`,
  })
}
