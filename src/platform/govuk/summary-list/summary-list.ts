import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, type Perhaps, present, said, type Worded } from '../said.ts'
import { actionsOf, type SummaryActions, summaryAction } from './summary-action.ts'
import { type SummaryCard, summaryCard } from './summary-card.ts'

export interface SummaryRow {
  readonly key: Content | Worded
  readonly value: Content | Worded
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
}

export interface SummaryListOptions {
  readonly rows: readonly Perhaps<SummaryRow>[]
  readonly card?: SummaryCard | undefined
  /** `govuk-summary-list--no-border` leaves the lines out */
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const links = (row: SummaryRow, card: Content | undefined) => {
  const { items, classes } = actionsOf(row.actions)
  const [only] = items
  if (only === undefined) return undefined
  return html`<dd class="${names('govuk-summary-list__actions', classes)}">
${
  items.length === 1
    ? summaryAction(only, card)
    : html`<ul class="govuk-summary-list__actions-list">
${items.map((item) => html`<li class="govuk-summary-list__actions-list-item">${summaryAction(item, card)}</li>\n`)}</ul>`
}
</dd>`
}

const rowOf = (row: SummaryRow, anyActions: boolean, card: Content | undefined): Html => {
  const key: Worded = said(row.key) ?? {}
  const value: Worded = said(row.value) ?? {}
  const bare = anyActions && actionsOf(row.actions).items.length === 0
  return html`<div class="${names('govuk-summary-list__row', bare && 'govuk-summary-list__row--no-actions', row.classes)}">
<dt class="${names('govuk-summary-list__key', key.classes)}">
${key.text}
</dt>
<dd class="${names('govuk-summary-list__value', value.classes)}">
${value.text}
</dd>
${links(row, card)}
</div>
`
}

/** Facts by name, as on a check-your-answers page (https://design-system.service.gov.uk/components/summary-list/). */
export const summaryList = (o: SummaryListOptions): Html => {
  const rows = present(o.rows).map(({ item }) => item)
  const anyActions = rows.some((row) => actionsOf(row.actions).items.length > 0)
  const title = said(o.card?.title)?.text
  const list = html`<dl class="${names('govuk-summary-list', o.classes)}"${attributes(o.attributes)}>
${rows.map((row) => rowOf(row, anyActions, title))}</dl>`
  return o.card ? summaryCard(o.card, list) : list
}
