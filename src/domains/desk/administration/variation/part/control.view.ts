import { inLocale, type Locale, type Text } from '#core/text.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { fieldset } from '#platform/govuk/fieldset/fieldset.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Editor } from '../../../../designs/varying/leaves.rules.ts'
import { box, dateBoxes, type FormState, problemOf } from '../../form.view.ts'
import { rowsControl } from '../rows/rows.view.ts'
import { unitWords, words } from '../variation.words.ts'
import { limitUnits } from './read-leaf.rules.ts'

/** A name that can be chosen, as it is read. */
export interface Named {
  readonly value: string
  readonly text: Text
}

/** How one leaf is asked for in a form. */
export interface Control {
  readonly editor: Editor
  /** the name of its box; of words each language has one: `value.en` */
  readonly name: string
  /** what is said above it; "What it shall be" where the page is of this leaf alone */
  readonly label?: Text
  readonly hint?: Text | undefined
  readonly names: readonly Named[]
  /** the names that are ticked, where there are several */
  readonly ticked: readonly string[]
  readonly languages: readonly string[]
}

export const languageName = (tag: string, locale: Locale): string =>
  tag === 'en'
    ? inLocale(words.english, locale)
    : tag === 'cy'
      ? inLocale(words.welsh, locale)
      : (new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag)

/** A box of several lines, as high as what stands in it. */
export const written = (
  state: FormState,
  name: string,
  label: string,
  more: { readonly lang?: string; readonly hint?: Text | undefined } = {},
): Html => {
  const value = state.values[name] ?? ''
  return textarea({
    name,
    id: name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: more.hint && inLocale(more.hint, state.locale),
    value,
    errorMessage: problemOf(state, name),
    rows: Math.min(12, Math.max(2, Math.ceil(value.length / 60) + value.split('\n').length - 1)),
    locale: state.locale,
    ...(more.lang && { attributes: { lang: more.lang } }),
  })
}

const texts = (state: FormState, of: Control): Html => {
  const { locale } = state
  const label = of.label && inLocale(of.label, locale)
  const several = of.languages.length > 1
  const named = (tag: string) =>
    label === undefined ? languageName(tag, locale) : several ? `${label} (${languageName(tag, locale)})` : label
  return html`${of.languages.map((tag, i) =>
    written(state, `${of.name}.${tag}`, named(tag), { lang: tag, hint: i === 0 ? of.hint : undefined }),
  )}`
}

const units = (state: FormState, name: string, of: readonly string[]): Html =>
  select({
    name: `${name}.unit`,
    id: `${name}.unit`,
    label: { text: inLocale(words.unit, state.locale), classes: 'govuk-visually-hidden' },
    value: state.values[`${name}.unit`],
    items: of.map((unit) => ({ value: unit, text: inLocale(unitWords[unit], state.locale) })),
    locale: state.locale,
  })

const inARow = (...parts: readonly Html[]): Html =>
  html`<div class="moothall-row">${parts.map((part) => html`<div>${part}</div>`)}</div>`

/** A limit of a date: nothing, today, so long before or after it, or a day. */
const limit = (state: FormState, { name, label = words.newValue }: Control): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  const which = { today: words.today, before: words.beforeToday, after: words.afterToday, day: words.onDay }
  return fieldset(
    { legend: { text: say(label), classes: 'govuk-fieldset__legend--s' } },
    html`${select({
      name,
      id: name,
      label: { text: say(words.which), classes: 'govuk-visually-hidden' },
      errorMessage: problemOf(state, name),
      value: state.values[name],
      items: [
        { value: '', text: say(words.nothing) },
        ...Object.entries(which).map(([value, text]) => ({ value, text: say(text) })),
      ],
      locale,
    })}${inARow(
      box(state, { name: `${name}.count`, label: words.howLong, width: 'govuk-input--width-3', inputmode: 'numeric' }),
      units(state, name, limitUnits),
    )}${dateBoxes(state, { name: `${name}.on`, label: words.orDay })}`,
  )
}

/** The control of a leaf, by its editor. */
export const leafControl = (state: FormState, of: Control): Html => {
  const { locale, values } = state
  const { name, editor } = of
  const say = (text: Text) => inLocale(text, locale)
  const label = of.label ?? words.newValue
  const legend = { text: say(label), classes: 'govuk-fieldset__legend--s' }
  const items = of.names.map(({ value, text }) => ({ value, text: say(text) }))
  const errorMessage = problemOf(state, name)
  switch (editor.kind) {
    case 'text':
      return texts(state, of)
    case 'rows':
      return rowsControl(state, { name, editor })
    case 'limit':
      return limit(state, of)
    case 'day':
      return dateBoxes(state, { name, label, hint: of.hint })
    case 'period':
      return inARow(
        box(state, { name, label, hint: of.hint, width: 'govuk-input--width-3', inputmode: 'numeric' }),
        units(state, name, editor.units),
      )
    case 'expression':
      return written(state, name, say(label), { hint: of.hint ?? words.expressionHint })
    case 'yesNo':
      return radios({
        name,
        classes: 'govuk-radios--inline',
        fieldset: { legend },
        hint: of.hint && say(of.hint),
        value: values[name],
        errorMessage,
        items: [
          { value: 'true', text: say(words.yes) },
          { value: 'false', text: say(words.no) },
        ],
        locale,
      })
    case 'someOf':
      return checkboxes({
        name,
        fieldset: { legend },
        hint: of.hint && say(of.hint),
        values: of.ticked,
        errorMessage,
        items,
        locale,
      })
    case 'oneOf':
      return select({
        name,
        id: name,
        label: { text: say(label), classes: 'govuk-label--s' },
        hint: of.hint && say(of.hint),
        value: values[name],
        errorMessage,
        items: [{ value: '', text: say(words.nothing) }, ...items],
        locale,
      })
    default:
      return box(state, {
        name,
        label,
        hint: of.hint ?? (editor.kind === 'money' ? words.inPounds : of.label ? undefined : words.leaveEmpty),
        ...(editor.kind === 'line' ? {} : { inputmode: 'decimal', width: 'govuk-input--width-10' }),
        ...(editor.kind === 'money' && { prefix: '£' }),
      })
  }
}
