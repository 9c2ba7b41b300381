import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { pagination } from '#platform/govuk/pagination/pagination.ts'
import { select } from '#platform/govuk/select/select.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { casePath } from '../cases/case.paths.ts'
import type { Queue, QueuedCase, QueuedCount } from '../cases/queue/find-cases.ts'
import type { PageFrame } from '../places/frame.ts'
import { words } from './desk.words.ts'

export interface QueueView {
  readonly frame: PageFrame
  readonly org: string
  readonly queue: Queue
  readonly asked: { readonly service: string; readonly stage: string; readonly overdue: boolean }
  readonly action: string
  /** the address of the next page; undefined on the last */
  readonly next: string | undefined
  /** where another organisation is chosen */
  readonly desk: string
}

const sum = (counts: readonly QueuedCount[], of: 'cases' | 'overdue'): number =>
  counts.reduce((total, each) => total + each[of], 0)

/** The values of one column of the counts, each with its words and how many open cases it has. */
const choices = (counts: readonly QueuedCount[], of: 'design' | 'stage', locale: PageFrame['locale']) => {
  const found = new Map<string, { titles: Set<string>; cases: number }>()
  for (const count of counts) {
    const known = found.get(count[of]) ?? { titles: new Set(), cases: 0 }
    known.titles.add(inLocale(of === 'design' ? count.service : count.stageTitle, locale))
    found.set(count[of], { titles: known.titles, cases: known.cases + count.cases })
  }
  // Two services may call the same stage by different names.
  return [...found].map(([value, { titles, cases }]) => ({ value, text: `${[...titles].join(' / ')} (${cases})` }))
}

const filter = (view: QueueView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const { counts } = view.queue
  const within = view.asked.service ? counts.filter(({ design }) => design === view.asked.service) : counts
  return html`<form class="moothall-filter" method="get" action="${view.action}" aria-label="${say(words.filter)}">
${select({ id: 'service', name: 'service', label: { text: say(words.service) }, value: view.asked.service, items: [{ value: '', text: say(words.allServices) }, ...choices(counts, 'design', locale)] })}
${select({ id: 'stage', name: 'stage', label: { text: say(words.stage) }, value: view.asked.stage, items: [{ value: '', text: say(words.allStages) }, ...choices(within, 'stage', locale)] })}
${checkboxes({ name: 'overdue', classes: 'govuk-checkboxes--small', items: [{ value: '1', text: say(words.onlyOverdue), checked: view.asked.overdue }] })}
${button({ text: say(words.show), classes: 'govuk-button--secondary' })}
</form>`
}

const row = (view: QueueView, of: QueuedCase) => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  // On a narrow screen a cell stands by itself and says what it is of.
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  const due = of.dueAt ? longDate(dayOf(of.dueAt.subtract({ seconds: 1 })), locale) : say(words.noTarget)
  return [
    {
      text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, of.reference), locale)}">${of.reference}</a>${of.restricted && html` ${tag({ text: say(words.restricted), classes: 'govuk-tag--purple' })}`}`,
    },
    { text: say(of.service) },
    { text: say(of.stageTitle), ...under(words.stage) },
    { text: longDate(dayOf(of.submittedAt), locale), ...under(words.sent) },
    {
      text: html`${due}${of.overdue && html` ${tag({ text: say(words.overdue), classes: 'govuk-tag--red' })}`}`,
      ...under(words.due),
    },
  ]
}

const list = (view: QueueView): Html => {
  const { locale } = view.frame
  const { cases, counts } = view.queue
  if (cases.length === 0)
    return html`<p class="govuk-body">${inLocale(counts.length === 0 ? words.nothing : words.nothingLikeIt, locale)}</p>`
  return html`${table({
    classes: 'moothall-stack',
    head: [words.reference, words.service, words.stage, words.sent, words.due].map((text) => ({
      text: inLocale(text, locale),
    })),
    rows: cases.map((each) => row(view, each)),
  })}
${view.next && pagination({ locale, next: { href: view.next, text: inLocale(words.next, locale) } })}`
}

/** What an organisation's staff work on: reference, service and state of every open case that opens for them. */
export const queueView = (view: QueueView): Html => {
  const { frame, queue } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const overdue = sum(queue.counts, 'overdue')
  return inLayout({
    ...frame,
    title: say(words.queue),
    wide: true,
    mainAttributes: { 'data-page': 'queue' },
    main: html`<h1 class="govuk-heading-l">${say(words.queue)}</h1>
<p class="govuk-body"><strong data-open="${sum(queue.counts, 'cases')}">${sum(queue.counts, 'cases')}</strong> ${say(words.open)}${overdue > 0 && html`, <strong data-overdue="${overdue}">${overdue}</strong> ${say(words.overdueCount)}`}. <a class="govuk-link" href="${view.desk}">${say(words.change)}</a></p>
${queue.counts.length > 0 && filter(view)}
${list(view)}`,
  })
}
