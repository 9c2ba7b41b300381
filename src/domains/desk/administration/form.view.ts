import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { input } from '#platform/govuk/input/input.ts'
import { select } from '#platform/govuk/select/select.ts'
import type { Html } from '#platform/views/html.ts'

/** What was typed into a form, or what stands there already, by the control's name. */
export type Values = Readonly<Record<string, string | undefined>>

/** A form while it is shown: in which language, with which values, and what is wrong with them. */
export interface FormState {
  readonly locale: Locale
  readonly values: Values
  readonly problems: readonly FieldProblem[]
}

/** What is said under a control of a form that is shown again. */
export const problemOf = ({ problems, locale }: FormState, field: string): string | undefined => {
  const found = problems.find((problem) => problem.field === field)
  return found && inLocale(found.message, locale)
}

interface Box {
  readonly name: string
  readonly label: Text
  readonly hint?: Text | undefined
  /** a class of the Design System for how wide the box is */
  readonly width?: string
  readonly type?: 'text' | 'email' | 'tel'
  readonly autocomplete?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly inputmode?: 'numeric' | 'decimal'
  readonly lang?: Locale
}

/** One line of text in a form. */
export const box = (state: FormState, of: Box): Html =>
  input({
    name: of.name,
    label: { text: inLocale(of.label, state.locale), classes: 'govuk-label--s' },
    hint: of.hint && inLocale(of.hint, state.locale),
    value: state.values[of.name],
    errorMessage: problemOf(state, of.name),
    locale: state.locale,
    classes: of.width,
    type: of.type,
    autocomplete: of.autocomplete,
    prefix: of.prefix,
    suffix: of.suffix,
    inputmode: of.inputmode,
    attributes: of.lang ? { lang: of.lang } : undefined,
  })

/** A date in its three boxes; the first has the name as its id, where the error summary leads. */
export const dateBoxes = (state: FormState, of: Pick<Box, 'name' | 'label' | 'hint'>): Html =>
  dateInput({
    id: `${of.name}-date`,
    fieldset: { legend: { text: inLocale(of.label, state.locale), classes: 'govuk-fieldset__legend--s' } },
    hint: of.hint && inLocale(of.hint, state.locale),
    errorMessage: problemOf(state, of.name),
    locale: state.locale,
    items: ['day', 'month', 'year'].map((part, i) => ({
      id: i === 0 ? of.name : `${of.name}.${part}`,
      name: `${of.name}.${part}`,
      value: state.values[`${of.name}.${part}`],
      classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    })),
  })

interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: Text
}

/** Boxes of which any may be ticked. */
export const ticks = (
  state: FormState,
  of: Pick<Box, 'name' | 'label' | 'hint'> & { readonly items: readonly Choice[]; readonly values: readonly string[] },
): Html =>
  checkboxes({
    name: of.name,
    fieldset: { legend: { text: inLocale(of.label, state.locale), classes: 'govuk-fieldset__legend--s' } },
    hint: of.hint && inLocale(of.hint, state.locale),
    errorMessage: problemOf(state, of.name),
    locale: state.locale,
    values: of.values,
    items: of.items.map(({ hint, ...item }) => ({ ...item, hint: hint && inLocale(hint, state.locale) })),
  })

/** One of a list that may be long. */
export const pick = (state: FormState, of: Pick<Box, 'name' | 'label' | 'hint'> & { items: readonly Choice[] }): Html =>
  select({
    name: of.name,
    id: of.name,
    label: { text: inLocale(of.label, state.locale), classes: 'govuk-label--s' },
    hint: of.hint && inLocale(of.hint, state.locale),
    errorMessage: problemOf(state, of.name),
    locale: state.locale,
    value: state.values[of.name],
    items: of.items.map(({ value, text }) => ({ value, text })),
  })
