import type { FieldProblem } from '#core/field-problem.ts'
import { readFigure } from '../../../../designs/adopting/figures.rules.ts'
import type { Column, RowsEditor } from '../../../../designs/varying/rows.rules.ts'
import { problem, type Sent, typed } from '../../form.rules.ts'
import { words } from '../variation.words.ts'

const most = 100

/** The control of a figure in a row: `value[2].from`; of a list without columns `value[2].it`. */
export const cellName = (name: string, row: number, { id }: Pick<Column, 'id'>): string =>
  `${name}[${row}].${id || 'it'}`

/** How many rows a form has, counted to the last in which something stands. */
export const rowsIn = (values: Readonly<Record<string, unknown>>, name: string): number =>
  Object.entries(values).reduce((last, [key, value]) => {
    const row = key.startsWith(`${name}[`) ? Number(/^\[(\d{1,3})\]\./.exec(key.slice(name.length))?.[1]) : Number.NaN
    return value !== '' && value !== undefined && row < most ? Math.max(last, row + 1) : last
  }, 0)

const wrongIn = ({ name, type }: Column) => {
  const hint = type === 'money' ? words.moneyWrong : words.numberWrong
  return Object.fromEntries(Object.entries(hint).map(([tag, text]) => [tag, `${name[tag] ?? name.en}: ${text}`]))
}

const readRow = (form: Sent, name: string, at: { readonly row: number; readonly columns: readonly Column[] }) => {
  const cells = at.columns.map((column) => ({ column, text: typed(form, cellName(name, at.row, column)) }))
  const given = cells.filter(({ text }) => text !== '')
  const read = given.map(({ column, text }) => ({
    column,
    value: readFigure({ type: column.type } as Parameters<typeof readFigure>[0], text),
  }))
  const wrong = read.find(({ value }) => value === undefined)
  return {
    row: read.length === 0 ? undefined : Object.fromEntries(read.map(({ column, value }) => [column.id, value])),
    problems: wrong ? [problem(`${name}[${at.row}]`, 'value', wrongIn(wrong.column))] : [],
  }
}

/** Reads the rows of a figure. A row in which nothing stands is none. */
export const readRows = (
  form: Sent,
  name: string,
  { of, columns }: RowsEditor,
): { readonly to: unknown; readonly problems: readonly FieldProblem[] } => {
  const count = of === 'record' ? 1 : rowsIn(form, name)
  const read = Array.from({ length: count }, (_, row) => readRow(form, name, { row, columns }))
  const rows = read.flatMap(({ row }): readonly Readonly<Record<string, unknown>>[] => (row ? [row] : []))
  const to = of === 'record' ? (rows[0] ?? {}) : of === 'list' ? rows.map((row) => row['']) : rows
  return { to, problems: read.flatMap(({ problems }) => problems) }
}

const cellText = ({ type }: Column, value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (type === 'money') return (Number(value) / 100).toFixed(2)
  return type === 'yesNo' ? (value === true ? 'yes' : 'no') : String(value)
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a figure as the boxes of its form show them. */
export const rowValues = (
  name: string,
  { of, columns }: RowsEditor,
  value: unknown,
): Readonly<Record<string, string>> => {
  const rows: readonly unknown[] = of === 'record' ? [value] : Array.isArray(value) ? value : []
  return Object.fromEntries(
    rows.flatMap((row, i) =>
      columns.map((column) => {
        const cell = column.id === '' ? row : isRow(row) ? row[column.id] : undefined
        return [cellName(name, i, column), cellText(column, cell)]
      }),
    ),
  )
}
