import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Parameter } from '#engine/design/parameter.ts'
import { textOf } from '#engine/questions/words-of.ts'

const simple = ['money', 'number', 'decimal', 'text', 'yesNo'] as const

/** One of the figures of a row, with what it is called. */
export interface Column {
  readonly id: string
  readonly type: (typeof simple)[number]
  readonly name: Text
}

/** A figure that holds several: rows of a table, one row (a record), or a list of one figure a row. */
export interface RowsEditor {
  readonly kind: 'rows'
  readonly of: 'table' | 'record' | 'list'
  readonly columns: readonly Column[]
}

/** An id as words: `shareOfBill` → 'Share of bill'. */
const asWords = (id: string): Text => {
  const words = id.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return { en: words.charAt(0).toUpperCase() + words.slice(1) }
}

const columnOf = (id: string, type: string | undefined, name: Text): readonly Column[] => {
  const known = simple.find((one) => one === type)
  return known ? [{ id, type: known, name }] : []
}

/** How a figure is changed row by row; undefined where a row holds more than single figures. */
export const rowsEditorOf = ({ type, of, fields = [], label }: Parameter): RowsEditor | undefined => {
  if (type === 'list') {
    const columns = columnOf('', of, textOf(label))
    return columns.length > 0 ? { kind: 'rows', of: 'list', columns } : undefined
  }
  if (type !== 'table' && type !== 'record') return undefined
  const columns = fields.flatMap((field) =>
    columnOf(field.id, field.type, field.label === undefined ? asWords(field.id) : textOf(field.label)),
  )
  return columns.length > 0 && columns.length === fields.length ? { kind: 'rows', of: type, columns } : undefined
}

/** The same of the figure at an address. */
export const rowsEditorAt = (design: Design, at: string): RowsEditor | undefined => {
  const parameter = (design.parameters ?? []).find(({ id }) => at === `/parameters/${id}`)
  return parameter && rowsEditorOf(parameter)
}
