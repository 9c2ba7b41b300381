import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type ChoiceItem, choice, choiceId, divider } from '../choice.ts'
import { type FieldGroup, fieldGroup } from '../field-group.ts'
import { type Perhaps, present } from '../said.ts'

/** One answer; `behaviour: 'exclusive'` is 'none of these'. */
export interface CheckboxItem extends ChoiceItem {
  readonly name?: string | undefined
  readonly behaviour?: 'exclusive' | undefined
}

export interface CheckboxesOptions extends FieldGroup {
  readonly name: string
  /** begins the ids; the name where none is given */
  readonly idPrefix?: string | undefined
  readonly items: readonly Perhaps<CheckboxItem | { readonly divider: string }>[]
  /** the values of the answers that are chosen */
  readonly values?: readonly (string | number)[] | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const isChecked = (item: ChoiceItem, values: readonly (string | number)[] | undefined): boolean =>
  item.checked ?? values?.some((value) => String(value) === String(item.value)) ?? false

/** Answers of which any may be chosen (https://design-system.service.gov.uk/components/checkboxes/). */
export const checkboxes = (o: CheckboxesOptions): Html => {
  const prefix = o.idPrefix || o.name
  return fieldGroup(
    o,
    prefix,
    (
      describedBy,
    ) => html`<div class="${names('govuk-checkboxes', o.classes)}"${attributes(o.attributes)} data-module="govuk-checkboxes">
${o.formGroup?.before}
${present(o.items).map(({ item, place }) =>
  'divider' in item
    ? divider('checkboxes', item.divider)
    : choice(item, {
        kind: 'checkboxes',
        id: choiceId(item, prefix, place),
        checked: isChecked(item, o.values),
        describedBy: o.fieldset ? undefined : describedBy,
        control: { name: item.name || o.name, type: 'checkbox', 'data-behaviour': item.behaviour },
      }),
)}
${o.formGroup?.after}
</div>`,
  )
}
