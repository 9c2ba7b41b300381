import type { Locale } from '#core/text.ts'
import { type Html, html, isHtml } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, type Perhaps, present, said, type Worded } from '../said.ts'
import { ownWords } from '../words.ts'
import { contentsWord } from './tabs.words.ts'

export interface Tab {
  readonly label: string
  readonly id?: string | undefined
  /** a string stands as a paragraph; Html as it is */
  readonly panel: Content | Worded
  readonly attributes?: Attributes | undefined
}

export interface TabsOptions {
  readonly items?: readonly Perhaps<Tab>[] | undefined
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly locale?: Locale | undefined
}

const tabOf = (item: Tab, id: string, place: number): Html =>
  html`<li class="${names('govuk-tabs__list-item', place === 1 && 'govuk-tabs__list-item--selected')}">
<a class="govuk-tabs__tab" href="#${id}"${attributes(item.attributes)}>
${item.label}
</a>
</li>
`

const panelOf = (item: Tab, id: string, place: number): Html => {
  const panel: Worded = said(item.panel) ?? {}
  return html`<div class="${names('govuk-tabs__panel', place > 1 && 'govuk-tabs__panel--hidden')}" id="${id}"${attributes(panel.attributes)}>
${isHtml(panel.text) ? panel.text : panel.text && html`<p class="govuk-body">${panel.text}</p>`}
</div>
`
}

/** Sections of which one is seen at a time (https://design-system.service.gov.uk/components/tabs/). */
export const tabs = (o: TabsOptions): Html => {
  const items = present(o.items).map(({ item, place }) => ({
    item,
    place,
    id: item.id || `${o.idPrefix ?? ''}-${place}`,
  }))
  return html`<div${o.id && html` id="${o.id}"`} class="${names('govuk-tabs', o.classes)}"${attributes(o.attributes)} data-module="govuk-tabs">
<h2 class="govuk-tabs__title">
${ownWords(o.title, contentsWord, o.locale)}
</h2>
${
  items.length > 0 &&
  html`<ul class="govuk-tabs__list">
${items.map(({ item, id, place }) => tabOf(item, id, place))}</ul>
${items.map(({ item, id, place }) => panelOf(item, id, place))}`
}
</div>`
}
