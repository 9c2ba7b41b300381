import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Text } from '#core/text.ts'
import { notificationBanner } from '#platform/govuk/notification-banner/notification-banner.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words as answering } from '../answering/answering.words.ts'
import { words as consulting } from '../consulting/desk/desk.words.ts'
import { headline } from '../reading/proposal.rules.ts'
import type { Heap } from './moderating.store.ts'
import { words } from './moderating.words.ts'

export interface UnansweredLine {
  readonly what: string
  readonly locale: string
  readonly service: Text
  readonly dueOn: string
  readonly late: boolean
  readonly href: string
}

export interface QueueView {
  readonly frame: PageFrame
  readonly rooms: Html
  /** undefined for whoever does not moderate */
  readonly heaps: readonly (Heap & { readonly service: Text; readonly href: string })[] | undefined
  /** how many wait in all */
  readonly waiting: number
  readonly done: boolean
  /** where the organisation's consultations are read, counted and answered */
  readonly consultations: string
  /** what waits for its answer; undefined for whoever does not answer */
  readonly unanswered: readonly UnansweredLine[] | undefined
  /** where it is settled who answers; undefined for whoever does not settle it */
  readonly settings: string | undefined
  /** where staff suggest something themselves, and read what others did */
  readonly services: readonly { readonly title: Text; readonly suggest: string; readonly list: string }[]
}

const heapsTable = ({ frame }: QueueView, heaps: NonNullable<QueueView['heaps']>, caption: Text): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return table({
    classes: 'moothall-stack',
    caption: say(caption),
    captionClasses: 'govuk-visually-hidden',
    head: [words.what, words.kind, words.service, words.since].map((text) => ({ text: say(text) })),
    rows: heaps.map((heap) => [
      {
        text: html`<a class="govuk-link" lang="${heap.locale}" href="${heap.href}">${headline(heap.what)}</a>${heap.count > 1 && html` <strong class="govuk-tag govuk-tag--grey">${heap.count} ${say(words.heap)}</strong>`}`,
      },
      { text: say(heap.kind === 'proposal' ? words.proposal : words.comment) },
      { text: say(heap.service) },
      { text: longDate(heap.onDay, frame.locale) },
    ]),
  })
}

/** What waits to be read before it is public. */
const waitingView = (view: QueueView, heaps: NonNullable<QueueView['heaps']>): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const [usual, held] = [heaps.filter((heap) => !heap.held), heaps.filter((heap) => heap.held)]
  const shown = heaps.reduce((sum, { count }) => sum + count, 0)
  return html`<h2 class="govuk-heading-m">${say(words.waiting)}</h2>
<p class="govuk-body">${say(heaps.length === 0 ? words.nothing : words.waitingText)}</p>
${usual.length > 0 && heapsTable(view, usual, words.waiting)}
${held.length > 0 && html`<h3 class="govuk-heading-s">${say(words.heldTitle)}</h3><p class="govuk-body">${say(words.heldText)}</p>${heapsTable(view, held, words.heldTitle)}`}
${shown < view.waiting && html`<p class="govuk-body"><strong>${view.waiting}</strong> ${say(words.more)}</p>`}`
}

const unansweredView = ({ frame, settings }: QueueView, lines: readonly UnansweredLine[]): Html => {
  const say = (text: Text) => inLocale(text, frame.locale)
  return html`<h2 class="govuk-heading-m">${say(answering.toAnswer)}</h2>
${
  lines.length === 0
    ? html`<p class="govuk-body">${say(answering.nothing)}</p>`
    : table({
        classes: 'moothall-stack',
        caption: say(answering.toAnswer),
        captionClasses: 'govuk-visually-hidden',
        head: [words.what, words.service, answering.due].map((text) => ({ text: say(text) })),
        rows: lines.map(({ what, locale, service, dueOn, late, href }) => [
          { text: html`<a class="govuk-link" lang="${locale}" href="${href}">${headline(what)}</a>` },
          { text: say(service) },
          {
            text: html`${longDate(dueOn, frame.locale)} ${late && tag({ text: say(answering.overdue), classes: 'govuk-tag--red' })}`,
          },
        ]),
      })
}
${settings && html`<p class="govuk-body"><a class="govuk-link" href="${settings}">${say(answering.settings)}</a></p>`}`
}

/** The room of suggestions: what waits, for whoever moderates; where to read and suggest, for all staff. */
export const queueView = (view: QueueView): Html => {
  const { frame } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'suggestions-desk' },
    main: html`${view.rooms}${view.done && notificationBanner({ type: 'success', locale: frame.locale, text: say(words.done) })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body"><a class="govuk-link" href="${view.consultations}">${say(consulting.title)}</a></p>
${view.heaps && waitingView(view, view.heaps)}
${view.unanswered && unansweredView(view, view.unanswered)}
<h2 class="govuk-heading-m">${say(words.own)}</h2><p class="govuk-body">${say(words.ownText)}</p>
${table({
  classes: 'moothall-stack',
  caption: say(words.own),
  captionClasses: 'govuk-visually-hidden',
  head: [words.service, words.published, words.unnamed].map((text) => ({ text: say(text) })),
  firstCellIsHeader: true,
  rows: view.services.map(({ title, suggest, list }) => [
    { text: say(title) },
    {
      text: html`<a class="govuk-link" href="${list}">${say(words.read1)}<span class="govuk-visually-hidden">: ${say(title)}</span></a>`,
    },
    {
      text: html`<a class="govuk-link" href="${suggest}">${say(words.suggest1)}<span class="govuk-visually-hidden">: ${say(title)}</span></a>`,
    },
  ]),
})}`,
  })
}
