import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import { casePath } from '../../case.paths.ts'
import type { BulkPlan } from '../bulk.rules.ts'
import type { BulkCounts } from '../bulk.store.ts'
import { bulkWords as words } from '../bulk.words.ts'
import { type PlanSaid, planWords, whySaid } from './plan-words.ts'
import type { CheckedItem } from './read-bulk.ts'

export interface BulkProgressView extends Omit<PlanSaid, 'locale'> {
  readonly frame: PageFrame
  readonly org: string
  readonly plan: BulkPlan
  readonly running: boolean
  readonly counts: BulkCounts
  readonly failed: readonly CheckedItem[]
  readonly queue: string
  readonly retry: string
  readonly csrf: Html
}

const failures = (view: BulkProgressView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const again = (text: Text, reference: string, hidden = ''): Html =>
    html`<form method="post" action="${view.retry}">${view.csrf}<input type="hidden" name="reference" value="${reference}"><button type="submit" class="moothall-link-button">${say(text)}${hidden && html`<span class="govuk-visually-hidden"> ${hidden}</span>`}</button></form>`
  return html`<h2 class="govuk-heading-m">${view.failed.length} ${say(words.failed)}</h2>
<p class="govuk-body">${say(words.retryHint)}</p>
${table({
  classes: 'moothall-stack moothall-queue',
  head: [
    ...[words.request, words.why].map((text) => ({ text: say(text) })),
    html`<span class="govuk-visually-hidden">${say(words.retry)}</span>`,
  ],
  rows: view.failed.map((item) => [
    {
      text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, item.reference), locale)}" data-failed="${item.why}">${item.reference}</a>`,
    },
    { text: whySaid({ ...item, why: item.why ?? 'fault' }, { ...view, locale }) },
    { text: view.running ? '' : again(words.retry, item.reference, item.reference) },
  ]),
})}
${
  !view.running &&
  html`<form method="post" action="${view.retry}">${view.csrf}${button({ text: say(words.retryAll), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}`
}

/** How far a bulk has come, and what was not done, with why; each can be tried again. The page renews itself while it runs. */
export const bulkProgressView = (view: BulkProgressView): Html => {
  const { frame, counts } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const total = counts.waiting + counts.done + counts.failed
  const title = say(view.running ? words.running : words.ended)
  return inLayout({
    ...frame,
    title,
    back: { href: view.queue, text: say(words.toQueue) },
    ...(view.running && { refresh: 2 }),
    mainAttributes: { 'data-page': 'bulk-progress', 'data-state': view.running ? 'running' : 'done' },
    main: html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-l">${planWords(view.plan, { ...view, locale })}</p>
<label class="govuk-label" for="progress">${say(words.progress)}</label>
<progress class="moothall-progress" id="progress" max="${total}" value="${counts.done + counts.failed}">${counts.done + counts.failed} ${say(words.of)} ${total}</progress>
<p class="govuk-body"><strong data-done="${counts.done}">${counts.done}</strong> ${say(words.of)} ${total} ${say(words.done)}${counts.failed > 0 && html`, <strong data-not-done="${counts.failed}">${counts.failed}</strong> ${say(words.failed)}`}.</p>
${view.running ? html`<p class="govuk-body">${say(words.stay)}</p>` : counts.failed === 0 && html`<p class="govuk-body">${say(words.allDone)}</p>`}
${view.failed.length > 0 && failures(view)}`,
  })
}
