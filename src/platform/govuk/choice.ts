import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from './attributes.ts'
import { type HintOptions, hint } from './hint/hint.ts'
import { label } from './label/label.ts'
import { type Content, said, type Worded } from './said.ts'

/** One answer of a list of radios or checkboxes, or the word between two of them. */
export type Choice = ChoiceItem | { readonly divider: string }

export interface ChoiceItem {
  readonly text?: Content | undefined
  readonly value?: string | number | undefined
  readonly id?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly hint?: Content | HintOptions | undefined
  /** shown when this answer is chosen (always, without JavaScript) */
  readonly conditional?: Html | false | undefined
  readonly label?: Worded | undefined
  readonly attributes?: Attributes | undefined
}

/** How an answer stands in its list: what the list has worked out for it. */
export interface Placed {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly control: Attributes
}

/** The id of the answer at this place: the first has no number, so that an error can link to the question's own id. */
export const choiceId = (item: ChoiceItem, prefix: string, place: number): string =>
  item.id || (place > 1 ? `${prefix}-${place}` : prefix)

export const divider = (kind: Placed['kind'], words: string): Html =>
  html`<div class="govuk-${kind}__divider">${words}</div>
`

const help = (item: ChoiceItem, { kind, id }: Placed) => {
  const o = said(item.hint)
  return (
    o?.text && hint({ ...o, id: `${id}-item-hint`, classes: names(`govuk-${kind}__hint`, 'classes' in o && o.classes) })
  )
}

/** One answer: its control, label and hint, and what it uncovers. */
export const choice = (item: ChoiceItem, placed: Placed): Html => {
  const { kind, id, checked } = placed
  const hinted = help(item, placed)
  return html`<div class="govuk-${kind}__item">
<input${attributes({
    class: `govuk-${kind}__input`,
    id,
    ...placed.control,
    value: item.value ?? '',
    checked,
    disabled: item.disabled,
    'data-aria-controls': item.conditional ? `conditional-${id}` : undefined,
    'aria-describedby': names(placed.describedBy, hinted && `${id}-item-hint`) || undefined,
  })}${attributes(item.attributes)}>
${label({ text: item.text, classes: names(`govuk-${kind}__label`, item.label?.classes), attributes: item.label?.attributes, for: id })}
${hinted}
</div>
${
  item.conditional &&
  html`<div class="${names(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}" id="conditional-${id}">
${item.conditional}
</div>
`
}`
}
