import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { RowsEditor } from '../../../../../designs/varying/rows.rules.ts'
import { box, dateBoxes, type FormState, pick, problemOf } from '../../../form.view.ts'
import { leafControl } from '../../../variation/part/control.view.ts'
import { rowsControl } from '../../../variation/rows/rows.view.ts'
import { words as variation } from '../../../variation/variation.words.ts'
import { words } from './adding.words.ts'
import { type Countable, countable, measurable } from './read-special.rules.ts'

/** What the special controls are made from. */
export interface SpecialView {
  readonly design: Design
  readonly languages: readonly string[]
  /** the type of a figure whose value is asked */
  readonly figure: string
  /** how it is asked row by row, where it holds several figures */
  readonly rows?: RowsEditor | undefined
}

const fee = (state: FormState, { design }: SpecialView): Html => {
  const say = (text: Text) => inLocale(text, state.locale)
  const label = (text: unknown) => say(text as Text)
  const figures = (design.parameters ?? []).filter(({ type }) => type === 'money')
  const numbers = design.pages.flatMap(({ questions = [] }) => questions).filter(({ type }) => type === 'number')
  return html`${box(state, { name: 'fee.pounds', label: words.feePounds, hint: variation.inPounds, width: 'govuk-input--width-5', inputmode: 'decimal', prefix: '£' })}
${figures.length > 0 && pick(state, { name: 'fee.figure', label: words.feeFigure, items: [{ value: '', text: say(variation.nothing) }, ...figures.map((one) => ({ value: one.id, text: label(one.label) }))] })}
${numbers.length > 0 && pick(state, { name: 'fee.times', label: words.feeTimes, hint: words.feeTimesHint, items: [{ value: '', text: say(words.once) }, ...numbers.map((one) => ({ value: one.id, text: label(one.label) }))] })}
${pick(state, {
  name: 'fee.share',
  label: words.feeShare,
  items: [
    { value: '', text: say(words.all) },
    { value: 'half', text: say(words.half) },
    { value: 'quarter', text: say(words.quarter) },
  ],
})}`
}

const figure = (state: FormState, { figure: type, rows }: SpecialView): Html => {
  if (rows) return rowsControl(state, { name: 'figure', editor: rows })
  return type === 'yesNo'
    ? radios({
        name: 'figure',
        classes: 'govuk-radios--inline',
        fieldset: { legend: { text: inLocale(words.value, state.locale), classes: 'govuk-fieldset__legend--s' } },
        value: state.values.figure,
        errorMessage: problemOf(state, 'figure'),
        items: [
          { value: 'yes', text: inLocale(variation.yes, state.locale) },
          { value: 'no', text: inLocale(variation.no, state.locale) },
        ],
        locale: state.locale,
      })
    : box(state, {
        name: 'figure',
        label: words.value,
        ...(type === 'text' ? {} : { width: 'govuk-input--width-10' }),
        ...(type === 'money' && { prefix: '£', hint: variation.inPounds, inputmode: 'decimal' as const }),
      })
}

const which = (state: FormState, label: Text, hint: Text | undefined, of: readonly Countable[]): Html =>
  pick(state, {
    name: 'value',
    label,
    hint,
    items: [
      { value: '', text: inLocale(variation.nothing, state.locale) },
      ...of.map((one) => ({
        value: one.value,
        text: `${inLocale(one.label, state.locale)}${one.banded ? `: ${inLocale(words.ageBand, state.locale)}` : ''}`,
      })),
    ],
  })

const controls: Readonly<Record<string, (state: FormState, view: SpecialView) => Html>> = {
  '+choices': (state, { languages }) =>
    leafControl(state, {
      ...{ editor: { kind: 'text' }, name: 'choices', label: words.choices, hint: words.choicesHint },
      ...{ names: [], ticked: [], languages },
    }),
  '+fee': fee,
  '+truth': (state) =>
    radios({
      name: 'then',
      classes: 'govuk-radios--inline',
      fieldset: { legend: { text: inLocale(words.result, state.locale), classes: 'govuk-fieldset__legend--s' } },
      value: state.values.then,
      errorMessage: problemOf(state, 'then'),
      items: [
        { value: 'true', text: inLocale(variation.yes, state.locale) },
        { value: 'false', text: inLocale(variation.no, state.locale) },
      ],
      locale: state.locale,
    }),
  '+words': (state) =>
    box(state, { name: 'then', label: words.result, hint: words.resultWords, width: 'govuk-input--width-20' }),
  '+number': (state) =>
    box(state, { name: 'then', label: words.result, width: 'govuk-input--width-10', inputmode: 'numeric' }),
  '+value': figure,
  '+from': (state) => dateBoxes(state, { name: 'from', label: words.from }),
  '+source': (state) => box(state, { name: 'source', label: words.source }),
  '+counts': (state, { design }) => which(state, words.counts, words.countsHint, countable(design)),
  '+truths': (state, { design }) => which(state, words.truths, undefined, measurable(design)),
}

/** The control of what is asked in a way of its own. */
export const specialControl = (field: string, state: FormState, view: SpecialView): Html | undefined =>
  controls[field]?.(state, view)
