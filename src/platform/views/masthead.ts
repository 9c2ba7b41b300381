import type { Content } from '#platform/govuk/said.ts'
import { type Html, html } from './html.ts'

/** The head of a start page in the brand's colours: its h1, a sentence, and perhaps a search box. */
export const masthead = (o: { readonly title: string; readonly text?: Content; readonly search?: Html }): Html =>
  html`<div class="moothall-masthead">
<h1 class="govuk-heading-xl">${o.title}</h1>
${o.text && html`<p class="govuk-body-l">${o.text}</p>`}
${o.search}
</div>`
