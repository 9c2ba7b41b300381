import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, said, type Worded } from '../said.ts'

export interface LegendOptions extends Worded {
  /** the legend is the page's h1: where a page asks one question */
  readonly isPageHeading?: boolean | undefined
}

export interface FieldsetOptions {
  readonly legend?: Content | LegendOptions | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly role?: string | undefined
  readonly attributes?: Attributes | undefined
}

const legend = (o: LegendOptions | undefined) =>
  o?.text &&
  html`<legend class="${names('govuk-fieldset__legend', o.classes)}">
  ${o.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${o.text}</h1>` : o.text}
</legend>`

/** Controls that belong together, under one legend (https://design-system.service.gov.uk/components/fieldset/). */
export const fieldset = (o: FieldsetOptions, content?: Html): Html =>
  html`<fieldset class="${names('govuk-fieldset', o.classes)}"${o.role && html` role="${o.role}"`}${
    o.describedBy && html` aria-describedby="${o.describedBy}"`
  }${attributes(o.attributes)}>
${legend(said(o.legend))}
${content}
</fieldset>`
