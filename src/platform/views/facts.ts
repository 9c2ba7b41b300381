import type { Content, Perhaps } from '#platform/govuk/said.ts'
import { present } from '#platform/govuk/said.ts'
import { type Html, html } from './html.ts'

/** One thing that matters, under what it is of: what it costs, when it is due. */
export interface Fact {
  readonly key: string
  readonly value: Content
}

/** What matters of a thing, side by side where there is room. */
export const facts = (items: readonly Perhaps<Fact>[]): Html =>
  html`<dl class="moothall-facts">${present(items).map(({ item }) => html`<div class="moothall-fact"><dt>${item.key}</dt><dd>${item.value}</dd></div>`)}</dl>`
