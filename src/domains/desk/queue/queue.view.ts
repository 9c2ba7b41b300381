import { inLocale, type Text } from '#core/text.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { pagination } from '#platform/govuk/pagination/pagination.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Queue, QueuedCount } from '../../cases/queue/find-cases.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { type Choosing, chooseBox, chooseForm } from './choose.view.ts'
import { type FilterView, filterView } from './filter.view.ts'
import { words } from './queue.words.ts'
import { queueTable } from './queue-table.view.ts'
import { keepFilterView, type SavedFiltersView, savedFiltersView } from './saved-filters.view.ts'

export interface QueueView
  extends Pick<FilterView, 'asked' | 'teams' | 'colleagues'>,
    Pick<SavedFiltersView, 'csrf' | 'hasTeam' | 'again'> {
  readonly frame: PageFrame
  readonly org: string
  readonly queue: Queue
  /** the membership that looks at it */
  readonly me: string
  /** the queue's own address */
  readonly action: string
  /** where a list is kept, and where it is forgotten */
  filters(id?: string): string
  /** the addresses of the next page and of the first; undefined on the last, and on the first */
  readonly next: string | undefined
  /** where the next page begins, as its form says it */
  readonly nextAt: string | undefined
  readonly first: string | undefined
  /** choosing some for one act on all of them; undefined for whoever may not */
  readonly choosing: Choosing | undefined
  /** where another organisation is chosen */
  readonly desk: string
}

const sum = (counts: readonly QueuedCount[], of: 'cases' | 'overdue'): number =>
  counts.reduce((total, each) => total + each[of], 0)

const pages = (view: QueueView): Html | false => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return (
    (view.next !== undefined || view.first !== undefined) &&
    pagination({
      locale: view.frame.locale,
      ...(view.first && { previous: { href: view.first, text: say(words.first) } }),
      ...(view.next && { next: { href: view.next, text: say(words.next) } }),
    })
  )
}

const list = (view: QueueView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { cases, counts } = view.queue
  if (cases.length === 0)
    return html`<p class="govuk-body">${say(counts.length === 0 ? words.nothing : words.nothingLikeIt)}</p>`
  const { choosing } = view
  if (!choosing) return queueTable({ ...view, locale, cases })
  return chooseForm(choosing, {
    locale,
    table: queueTable({ ...view, locale, cases, box: chooseBox(choosing, locale) }),
    asked: view.asked,
    next: view.nextAt,
    like: view.queue.like,
  })
}

/** What an organisation's staff work on: reference, service and state of every open case that opens for them. */
export const queueView = (view: QueueView): Html => {
  const { frame, queue, asked } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const overdue = sum(queue.counts, 'overdue')
  const all = sum(queue.counts, 'cases')
  const narrowed = Object.keys(asked).length > 0
  const problems = view.again?.problems ?? []
  const saved = { ...view, locale, queue: view.action, saved: queue.saved, action: view.filters }
  return inLayout({
    ...frame,
    title: say(words.queue),
    wide: true,
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'queue' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
${deskNavigation(view.org, 'queue', locale)}
<h1 class="govuk-heading-l">${say(words.queue)}</h1>
<p class="govuk-body"><strong data-open="${all}">${all}</strong> ${say(words.open)}${overdue > 0 && html`, <strong data-overdue="${overdue}">${overdue}</strong> ${say(words.overdueCount)}`}. <a class="govuk-link" href="${view.desk}">${say(words.change)}</a></p>
${savedFiltersView(saved)}
${queue.counts.length > 0 && filterView({ ...view, locale, counts: queue.counts })}
${narrowed && html`<p class="govuk-body"><strong data-like="${queue.like}">${queue.like}</strong> ${say(words.like)}. <a class="govuk-link" href="${view.action}">${say(words.showAll)}</a></p>`}
${list(view)}
${pages(view)}
${keepFilterView(saved)}`,
  })
}
