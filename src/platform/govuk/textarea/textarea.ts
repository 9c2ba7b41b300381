import { type Html, html } from '#platform/views/html.ts'
import { attributes, names } from '../attributes.ts'
import { type Field, field } from '../field.ts'
import { said } from '../said.ts'

export interface TextareaOptions extends Field {
  readonly value?: string | undefined
  readonly rows?: number | string | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

/** A box for several lines of text (https://design-system.service.gov.uk/components/textarea/). */
export const textarea = (o: TextareaOptions): Html =>
  field(
    o,
    (id, describedBy) => html`${o.formGroup?.before}
<textarea${attributes({
      class: names('govuk-textarea', said(o.errorMessage) && 'govuk-textarea--error', o.classes),
      id,
      name: o.name ?? '',
      rows: o.rows || 5,
      spellcheck: o.spellcheck === undefined ? undefined : String(o.spellcheck),
      disabled: o.disabled,
      'aria-describedby': describedBy || undefined,
      autocomplete: o.autocomplete,
    })}${attributes(o.attributes)}>${o.value}</textarea>
${o.formGroup?.after}`,
  )
