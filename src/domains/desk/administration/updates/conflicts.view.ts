import { inLocale, type Text } from '#core/text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { type FormState, problemOf } from '../form.view.ts'
import { words } from './update.words.ts'
import { wordDiff } from './word-diff.rules.ts'

/** A conflict as it is settled on the screen. */
export interface ShownConflict {
  readonly path: string
  /** where its controls are named by: c0, c1, … */
  readonly name: string
  readonly sentence: Text
  /** what stands there on each side, where that is a value; undefined: the sentence says it */
  readonly values: Readonly<Record<'base' | 'ours' | 'theirs', Text>> | undefined
  /** the texts themselves, to show what changed word by word */
  readonly texts: Readonly<Record<'base' | 'ours' | 'theirs', string>> | undefined
  /** can somebody type another value? */
  readonly editable: boolean
  readonly lang: string | undefined
}

const pieces = (before: string, after: string): Html =>
  html`${wordDiff(before, after).map(({ kind, text }) => {
    // what is gone and what is new are two words also at the end of a text
    if (kind === 'gone') return html`<del>${text}</del>${!/\s$/.test(text) && ' '}`
    return kind === 'new' ? html`<ins>${text}</ins>` : text
  })}`

const said = (conflict: ShownConflict, side: 'base' | 'ours' | 'theirs', state: FormState): Html | undefined => {
  const { texts, values } = conflict
  if (texts && side !== 'base')
    return html`<span${conflict.lang && html` lang="${conflict.lang}"`}>${pieces(texts.base, texts[side])}</span>`
  if (texts) return html`<span${conflict.lang && html` lang="${conflict.lang}"`}>${texts.base}</span>`
  return values && html`${inLocale(values[side], state.locale)}`
}

/** One conflict: theirs, yours, as it was, or something else. */
const conflictView = (conflict: ShownConflict, state: FormState): Html => {
  const { locale } = state
  const say = (text: Text) => inLocale(text, locale)
  const { name, path } = conflict
  const item = (value: 'theirs' | 'ours' | 'base', text: Text) => ({
    value,
    text: say(text),
    hint: said(conflict, value, state),
  })
  return html`<input type="hidden" name="${name}.path" value="${path}">
${radios({
  name,
  fieldset: { legend: { text: say(conflict.sentence), classes: 'govuk-fieldset__legend--s' } },
  value: state.values[name],
  errorMessage: problemOf(state, name),
  items: [
    item('theirs', words.takeTheirs),
    item('ours', words.keepOurs),
    item('base', words.asItWas),
    conflict.editable && {
      value: 'other',
      text: say(words.other),
      conditional: textarea({
        name: `${name}.value`,
        id: `${name}.value`,
        label: say(words.otherValue),
        value: state.values[`${name}.value`] ?? conflict.texts?.theirs,
        errorMessage: problemOf(state, `${name}.value`),
        rows: 3,
        locale,
        ...(conflict.lang && { attributes: { lang: conflict.lang } }),
      }),
    },
  ],
  locale,
})}`
}

/** Everything that does not go together, each to be settled. */
export const conflictsView = (conflicts: readonly ShownConflict[], state: FormState): Html =>
  html`<h2 class="govuk-heading-m">${inLocale(words.conflicts, state.locale)} (${conflicts.length})</h2>
${conflicts.length === 0 ? html`<p class="govuk-body">${inLocale(words.noConflicts, state.locale)}</p>` : conflicts.map((one) => conflictView(one, state))}`
