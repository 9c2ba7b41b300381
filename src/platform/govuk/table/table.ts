import { type Html, html, isHtml } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, type Perhaps, present } from '../said.ts'

/** What stands in a cell; `format: 'numeric'` sets figures to the right. */
export type TableCell =
  | Content
  | number
  | {
      readonly text?: Content | number | undefined
      readonly format?: string | undefined
      readonly classes?: string | undefined
      readonly colspan?: number | string | undefined
      readonly rowspan?: number | string | undefined
      readonly attributes?: Attributes | undefined
    }

export interface TableOptions {
  readonly rows: readonly Perhaps<readonly TableCell[]>[]
  readonly head?: readonly TableCell[] | undefined
  readonly caption?: Content | undefined
  readonly captionClasses?: string | undefined
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const long = (cell: TableCell) => (typeof cell !== 'object' || isHtml(cell) ? { text: cell } : cell)

const made = (cell: TableCell, element: 'td' | 'th', scope?: 'col' | 'row'): Html => {
  const o: Exclude<TableCell, Content | number> = long(cell)
  const part = element === 'td' ? 'govuk-table__cell' : 'govuk-table__header'
  const every = html`${attributes({
    scope,
    class: names(part, o.format && scope !== 'row' && `${part}--${o.format}`, o.classes),
    colspan: o.colspan || undefined,
    rowspan: o.rowspan || undefined,
  })}${attributes(o.attributes)}`
  return element === 'td' ? html`<td${every}>${o.text}</td>\n` : html`<th${every}>${o.text}</th>\n`
}

/** Rows and columns to compare (https://design-system.service.gov.uk/components/table/). */
export const table = (o: TableOptions): Html =>
  html`<table class="${names('govuk-table', o.classes)}"${attributes(o.attributes)}>
${o.caption && html`<caption class="${names('govuk-table__caption', o.captionClasses)}">${o.caption}</caption>`}
${
  o.head &&
  html`<thead class="govuk-table__head">
<tr class="govuk-table__row">
${o.head.map((cell) => made(cell, 'th', 'col'))}</tr>
</thead>`
}
<tbody class="govuk-table__body">
${present(o.rows).map(
  ({ item: row }) => html`<tr class="govuk-table__row">
${row.map((cell, i) => (i === 0 && o.firstCellIsHeader ? made(cell, 'th', 'row') : made(cell, 'td')))}</tr>
`,
)}</tbody>
</table>`
