import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Choice, type ChoiceItem, choice, choiceId, divider } from '../choice.ts'
import { type FieldGroup, fieldGroup } from '../field-group.ts'
import { type Perhaps, present } from '../said.ts'

export interface RadiosOptions extends FieldGroup {
  readonly name: string
  /** begins the ids; the name where none is given */
  readonly idPrefix?: string | undefined
  readonly items: readonly Perhaps<Choice>[]
  /** the value of the answer that is chosen */
  readonly value?: string | undefined
  /** `govuk-radios--inline` puts short answers side by side, `govuk-radios--small` makes them small */
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const isChecked = (item: ChoiceItem, value: string | undefined): boolean =>
  item.checked ?? (Boolean(value) && String(item.value) === value)

/** Answers of which one may be chosen (https://design-system.service.gov.uk/components/radios/). */
export const radios = (o: RadiosOptions): Html => {
  const prefix = o.idPrefix || o.name
  const answer = ({ item, place }: { item: Choice; place: number }) =>
    'divider' in item
      ? divider('radios', item.divider)
      : choice(item, {
          kind: 'radios',
          id: choiceId(item, prefix, place),
          checked: isChecked(item, o.value),
          control: { name: o.name, type: 'radio' },
        })
  return fieldGroup(
    o,
    prefix,
    () => html`<div class="${names('govuk-radios', o.classes)}"${attributes(o.attributes)} data-module="govuk-radios">
${o.formGroup?.before}
${present(o.items).map(answer)}
${o.formGroup?.after}
</div>`,
  )
}
