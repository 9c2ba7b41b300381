import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Field, field } from '../field.ts'
import { type Perhaps, present, said } from '../said.ts'

export interface SelectItem {
  readonly text: string
  /** what is sent; the text where none is given */
  readonly value?: string | number | boolean | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectOptions extends Field {
  readonly items: readonly Perhaps<SelectItem>[]
  /** the value of the item that is chosen */
  readonly value?: string | number | undefined
}

const isSelected = (item: SelectItem, value: SelectOptions['value']): boolean =>
  item.selected ?? (Boolean(value) && String(item.value ?? item.text) === String(value))

const option = (item: SelectItem, value: SelectOptions['value']): Html =>
  html`<option${attributes({
    value: item.value === undefined ? undefined : String(item.value),
    selected: isSelected(item, value),
    disabled: item.disabled,
  })}${attributes(item.attributes)}>${item.text}</option>
`

/** A list to choose one from, closed (https://design-system.service.gov.uk/components/select/). */
export const select = (o: SelectOptions): Html =>
  field(
    o,
    (id, describedBy) => html`${o.formGroup?.before}
<select${attributes({
      class: names('govuk-select', o.classes, said(o.errorMessage) && 'govuk-select--error'),
      id,
      name: o.name ?? '',
      disabled: o.disabled,
      'aria-describedby': describedBy || undefined,
    })}${attributes(o.attributes)}>
${present(o.items).map(({ item }) => option(item, o.value))}</select>
${o.formGroup?.after}`,
  )
