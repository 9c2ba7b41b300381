import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import type { Content } from '../said.ts'

/** A link beside an answer. */
export interface SummaryAction {
  readonly text: Content
  readonly href: string
  /** what it changes, for those who hear the link by itself */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The links, in short or with classes. */
export type SummaryActions =
  | readonly SummaryAction[]
  | { readonly items?: readonly SummaryAction[] | undefined; readonly classes?: string | undefined }

/** The long form of the links. */
export const actionsOf = (given: SummaryActions | undefined) => {
  const long: { readonly items?: readonly SummaryAction[] | undefined; readonly classes?: string | undefined } =
    given === undefined ? {} : 'length' in given ? { items: given } : given
  return { items: long.items ?? [], classes: long.classes }
}

/** One link; in a card it also says the card's title. */
export const summaryAction = (o: SummaryAction, card: Content | undefined): Html => {
  const hidden =
    (o.visuallyHiddenText || card) &&
    html`<span class="govuk-visually-hidden">${o.visuallyHiddenText && html` ${o.visuallyHiddenText}`}${card && html` (${card})`}</span>`
  return html`<a class="${names('govuk-link', o.classes)}" href="${o.href}"${attributes(o.attributes)}>${o.text}${hidden}</a>`
}
