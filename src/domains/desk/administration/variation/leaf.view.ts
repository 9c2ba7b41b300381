import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { select } from '#platform/govuk/select/select.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Item, Leaf } from '../../../designs/varying/leaves.rules.ts'
import { partPath } from '../administration.paths.ts'
import { type Administered, administrationPage } from '../administration.view.ts'
import { box, type FormState, problemOf } from '../form.view.ts'
import { groundsFields, type Person } from './grounds.view.ts'
import { words } from './variation.words.ts'

/** A name that can be chosen, as it is read. */
export interface Named {
  readonly value: string
  readonly text: Text
}

export interface LeafView extends Administered, Pick<FormState, 'values' | 'problems'> {
  readonly service: string
  readonly leaf: Leaf
  /** the element that it is of */
  readonly of: Item
  readonly names: readonly Named[]
  /** the names that are ticked, where there are several */
  readonly ticked: readonly string[]
  readonly languages: readonly string[]
  /** how it was adopted, where that is another */
  readonly adopted: Text | undefined
  /** what stands there, where somebody changed it meanwhile */
  readonly now: Text | undefined
  /** the value that is shown, as JSON: what the change is made from */
  readonly was: string
  readonly people: readonly Person[]
  readonly action: string
  readonly hidden: Html
}

const languageName = (tag: string, locale: Locale): string =>
  tag === 'en'
    ? inLocale(words.english, locale)
    : tag === 'cy'
      ? inLocale(words.welsh, locale)
      : (new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag)

const written = (state: FormState, name: string, label: string, more: { lang?: string; hint?: Text } = {}): Html => {
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

const control = (view: LeafView, state: FormState): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  const { editor } = view.leaf
  const legend = { text: say(words.newValue), classes: 'govuk-fieldset__legend--s' }
  const items = view.names.map(({ value, text }) => ({ value, text: say(text) }))
  switch (editor.kind) {
    case 'text':
      return html`${view.languages.map((tag) => written(state, `value.${tag}`, languageName(tag, locale), { lang: tag }))}`
    case 'expression':
      return written(state, 'value', say(words.newValue), { hint: words.expressionHint })
    case 'yesNo':
      return radios({
        name: 'value',
        classes: 'govuk-radios--inline',
        fieldset: { legend },
        value: state.values.value,
        errorMessage: problemOf(state, 'value'),
        items: [
          { value: 'true', text: say(words.yes) },
          { value: 'false', text: say(words.no) },
        ],
        locale,
      })
    case 'someOf':
      return checkboxes({ name: 'value', fieldset: { legend }, values: view.ticked, items, locale })
    case 'oneOf':
      return select({
        name: 'value',
        id: 'value',
        label: { text: say(words.newValue), classes: 'govuk-label--s' },
        value: state.values.value,
        errorMessage: problemOf(state, 'value'),
        items: [{ value: '', text: say(words.nothing) }, ...items],
        locale,
      })
    default:
      return box(state, {
        name: 'value',
        label: words.newValue,
        hint: editor.kind === 'money' ? words.inPounds : words.leaveEmpty,
        ...(editor.kind === 'line' ? {} : { inputmode: 'decimal', width: 'govuk-input--width-10' }),
        ...(editor.kind === 'money' && { prefix: '£' }),
      })
  }
}

/** One value of the organisation's copy, changed with a reason and an owner. */
export const leafView = (view: LeafView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const state: FormState = { locale, values: view.values, problems: view.problems }
  return administrationPage({
    ...view,
    name: 'administration-leaf',
    title: say(view.leaf.name),
    above: {
      text: view.of.at === '' ? say(words.itself) : say(view.of.name),
      href: inLanguage(partPath(view.org, view.service, view.of.at), locale),
    },
    main: html`<p class="govuk-caption-m">${say(view.of.name)}</p>
${view.now && insetText({ text: html`<strong>${say(words.now)}:</strong> ${say(view.now)}` })}
${view.adopted && insetText({ text: html`<strong>${say(words.asAdopted)}:</strong> ${say(view.adopted)}` })}
<form method="post" action="${view.action}" novalidate>${view.hidden}<input type="hidden" name="at" value="${view.leaf.at}"><input type="hidden" name="was" value="${view.was}">
${control(view, state)}
${groundsFields(state, view.people)}
${button({ name: 'do', value: 'set', text: say(words.save), preventDoubleClick: true })}</form>`,
  })
}
