import { type Html, html } from '#platform/views/html.ts'
import type { Attributes } from './attributes.ts'
import { type Explained, explanation, formGroup } from './form-group.ts'
import { type LabelOptions, label } from './label/label.ts'
import { type Content, said } from './said.ts'

/** What every component of one control takes. */
export interface Field extends Explained {
  readonly name: string
  /** the control's id; its name where none is given */
  readonly id?: string | undefined
  readonly label: Content | LabelOptions
  /** ids of other elements that describe the control */
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly disabled?: boolean | undefined
}

/** One control with its label, hint and error. `control` is told the id and the describing ids it must print. */
export const field = (o: Field, control: (id: string, describedBy: string) => Html): Html => {
  const id = o.id || o.name
  const told = explanation(o, id, o.describedBy)
  return formGroup(
    o,
    html`${label({ ...said(o.label), for: id })}
${told.markup}
${control(id, told.describedBy)}`,
  )
}
