import { inLocale, type Text } from '#core/text.ts'
import { input } from '#platform/govuk/input/input.ts'
import { select } from '#platform/govuk/select/select.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Column, RowsEditor } from '../../../../designs/varying/rows.rules.ts'
import { type FormState, problemOf } from '../../form.view.ts'
import { words } from '../variation.words.ts'
import { cellName, rowsIn } from './read-rows.rules.ts'

/** Empty rows at the end, to be filled in. */
const spare = 2

const cell = (state: FormState, name: string, column: Column): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  const label = { text: say(column.name) }
  const value = state.values[name] ?? ''
  if (column.type === 'yesNo')
    return select({
      ...{ name, id: name, label, value, locale: state.locale },
      items: [
        { value: '', text: say(words.nothing) },
        { value: 'yes', text: say(words.yes) },
        { value: 'no', text: say(words.no) },
      ],
    })
  return input({
    ...{ name, label, value, locale: state.locale },
    ...(column.type === 'text' ? {} : { inputmode: 'decimal', classes: 'govuk-input--width-5' }),
    ...(column.type === 'money' && { prefix: '£' }),
  })
}

const row = (
  state: FormState,
  of: { readonly name: string; readonly at: number; readonly columns: RowsEditor['columns'] },
) => {
  const id = `${of.name}[${of.at}]`
  const wrong = problemOf(state, id)
  return html`<div class="govuk-form-group${wrong !== undefined && ' govuk-form-group--error'}"><fieldset class="govuk-fieldset" id="${id}"${wrong !== undefined && html` aria-describedby="${id}-error"`}><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${inLocale(words.row, state.locale)} ${of.at + 1}</legend>
${wrong !== undefined && html`<p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${inLocale(words.error, state.locale)}</span> ${wrong}</p>`}
<div class="moothall-row">${of.columns.map((column) => html`<div>${cell(state, cellName(of.name, of.at, column), column)}</div>`)}</div></fieldset></div>`
}

/** The rows of a figure, with empty ones at the end where there may be more. */
export const rowsControl = (state: FormState, of: { readonly name: string; readonly editor: RowsEditor }): Html => {
  const { name, editor } = of
  const count = editor.of === 'record' ? 1 : rowsIn(state.values, name) + spare
  return html`<p class="govuk-hint">${inLocale(editor.of === 'record' ? words.recordHint : words.rowsHint, state.locale)}</p>
<div id="${name}">${Array.from({ length: count }, (_, at) => row(state, { name, at, columns: editor.columns }))}</div>`
}
