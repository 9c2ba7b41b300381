import { type Content, type Perhaps, present } from '#platform/govuk/said.ts'
import { type Html, html, trusted } from './html.ts'

/** One thing to go to. */
export interface Card {
  readonly title: string
  readonly href: string
  readonly text?: Content | undefined
  /** it asks something of the reader: it stands out */
  readonly now?: boolean | undefined
  /** under the text: a tag, a date, a sum */
  readonly foot?: Content | undefined
}

/** Things to go to, as a list of cards; `headingLevel` of their titles is 2 where none is given. */
export const cards = (items: readonly Perhaps<Card>[], headingLevel: 2 | 3 = 2): Html => {
  const heading = trusted(`h${headingLevel}`)
  return html`<ul class="moothall-cards">
${present(items).map(
  ({ item }) => html`<li class="moothall-card${item.now && ' moothall-card--now'}">
<${heading} class="govuk-heading-m moothall-card__title"><a class="govuk-link moothall-card__link" href="${item.href}">${item.title}</a></${heading}>
${item.text && html`<p class="govuk-body moothall-card__text">${item.text}</p>`}
${item.foot && html`<div class="moothall-card__foot">${item.foot}</div>`}
</li>
`,
)}</ul>`
}
