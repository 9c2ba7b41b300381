import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../../places/frame.ts'
import type { BulkPlan } from '../bulk.rules.ts'
import { bulkWords as words } from '../bulk.words.ts'
import { type PlanSaid, planWords, whySaid } from './plan-words.ts'
import type { CheckedItem } from './read-bulk.ts'

export interface BulkCheckView extends Omit<PlanSaid, 'locale'> {
  readonly frame: PageFrame
  readonly plan: BulkPlan
  readonly items: readonly CheckedItem[]
  readonly back: string
  readonly action: string
  readonly hidden: Html
}

/** Requests that something was not or will not be done to, each with why. */
export const obstaclesTable = (
  items: readonly { readonly reference: string; readonly said: string }[],
  { locale }: Pick<PageFrame, 'locale'>,
): Html =>
  table({
    classes: 'moothall-queue',
    firstCellIsHeader: true,
    head: [words.request, words.why].map((text) => ({ text: inLocale(text, locale) })),
    rows: items.map(({ reference, said }) => [{ text: reference }, { text: said }]),
  })

/** What will happen, before anything does: how many, what, and which not. */
export const bulkCheckView = (view: BulkCheckView): Html => {
  const { frame, plan } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const not = view.items.filter(({ obstacle }) => obstacle !== undefined)
  const will = view.items.length - not.length
  return inLayout({
    ...frame,
    title: say(words.checkTitle),
    back: { href: view.back, text: say(words.another) },
    mainAttributes: { 'data-page': 'bulk-check' },
    main: html`<h1 class="govuk-heading-l">${say(words.checkTitle)}</h1>
<h2 class="govuk-heading-m">${say(words.will)}: <span data-will="${will}">${will}</span></h2>
${insetText({ text: planWords(plan, { ...view, locale }) })}
${
  not.length > 0 &&
  html`<h2 class="govuk-heading-m">${say(words.willNot)}: <span data-will-not="${not.length}">${not.length}</span></h2>
${obstaclesTable(
  not.map((item) => ({
    reference: item.reference,
    said: whySaid({ ...item, why: item.obstacle ?? 'fault' }, { ...view, locale }),
  })),
  frame,
)}`
}
${
  will > 0 &&
  html`<form method="post" action="${view.action}">${view.hidden}
${button({ text: say(words.doIt), preventDoubleClick: true })}</form>`
}`,
  })
}
