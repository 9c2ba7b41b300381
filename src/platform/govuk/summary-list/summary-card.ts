import { type Html, html, trusted } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import { type Content, said, type Worded } from '../said.ts'
import { actionsOf, type SummaryActions, summaryAction } from './summary-action.ts'

export interface SummaryCard {
  readonly title?: Content | (Worded & { readonly headingLevel?: number | string | undefined }) | undefined
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Worded['attributes']
}

const links = (card: SummaryCard, title: Content | undefined) => {
  const { items, classes } = actionsOf(card.actions)
  const named = names('govuk-summary-card__actions', classes)
  const [only] = items
  if (only === undefined) return undefined
  if (items.length === 1) return html`<div class="${named}">${summaryAction(only, title)}</div>`
  return html`<ul class="${named}">
${items.map((item) => html`<li class="govuk-summary-card__action">${summaryAction(item, title)}</li>\n`)}</ul>`
}

/** A summary list in a box with a title: one of several things of a kind. */
export const summaryCard = (card: SummaryCard, list: Html): Html => {
  const title = said(card.title)
  const heading = trusted(`h${Number(title && 'headingLevel' in title && title.headingLevel) || 2}`)
  const classes = names('govuk-summary-card__title', title && 'classes' in title && title.classes)
  return html`<div class="${names('govuk-summary-card', card.classes)}"${attributes(card.attributes)}>
<div class="govuk-summary-card__title-wrapper">
${title && html`<${heading} class="${classes}">${title.text}</${heading}>`}
${links(card, title?.text)}
</div>
<div class="govuk-summary-card__content">
${list}
</div>
</div>`
}
