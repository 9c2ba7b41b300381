import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type FieldGroup, fieldGroup } from '../field-group.ts'
import { type Perhaps, present, said } from '../said.ts'
import { type DatePart, datePart, hasError } from './date-part.ts'

export interface DateInputOptions extends FieldGroup {
  readonly id: string
  /** stands before the name of each box, with a hyphen */
  readonly namePrefix?: string | undefined
  /** the boxes; day, month and year where none are given */
  readonly items?: readonly Perhaps<DatePart>[] | undefined
  readonly day?: DatePart | false | undefined
  readonly month?: DatePart | false | undefined
  readonly year?: DatePart | false | undefined
  /** what the boxes hold, by their whole name */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const kinds = ['day', 'month', 'year'] as const

/** The three usual boxes, as the caller changed them; false leaves one out. */
const usual = (o: DateInputOptions) =>
  kinds.map((kind) => {
    const given = o[kind]
    return given === undefined ? { name: kind, value: o.values?.[kind] } : given
  })

/** A date in boxes to type in (https://design-system.service.gov.uk/components/date-input/). */
export const dateInput = (o: DateInputOptions): Html => {
  const boxes = usual(o)
  const items = o.items?.length ? o.items : boxes
  const anyError = present(items).some(({ item }) => hasError(item))
  const prefix = o.namePrefix ? `${o.namePrefix}-` : ''
  const kindOf = (item: DatePart) =>
    kinds.find((kind, i) => {
      const box = boxes[i]
      return item === box || (item.name && (item.name === kind || (box && item.name === box.name)))
    })
  const part = ({ item }: { item: DatePart }) => {
    const kind = kindOf(item)
    const box = kind && boxes[kinds.indexOf(kind)]
    const name = item.name ?? kind ?? ''
    return datePart(
      { ...item, value: item.value ?? (box ? box.value : undefined) ?? o.values?.[prefix + name] },
      {
        id: o.id,
        name,
        prefix,
        width: kind === 'year' ? 4 : 2,
        marked: hasError(item) || (item.error !== false && Boolean(said(o.errorMessage)) && !anyError),
        locale: o.locale,
      },
    )
  }
  return fieldGroup(
    { ...o, role: 'group' },
    o.id,
    () => html`<div class="${names('govuk-date-input', o.classes)}"${attributes(o.attributes)}${o.id && html` id="${o.id}"`}>
${o.formGroup?.before}
${present(items).map(part)}
${o.formGroup?.after}
</div>`,
  )
}
