import { type Html, html } from '#platform/views/html.ts'
import { type FieldsetOptions, fieldset } from './fieldset/fieldset.ts'
import { type Explained, explanation, formGroup } from './form-group.ts'

/** What the components of several controls take. */
export interface FieldGroup extends Explained {
  readonly fieldset?: FieldsetOptions | undefined
}

/**
 * Several controls that answer one question, in a fieldset where one is asked for. `id` begins the ids of hint and
 * error; `controls` is told the describing ids (a fieldset names them itself).
 */
export const fieldGroup = (
  o: FieldGroup & { readonly describedBy?: string | undefined; readonly role?: string | undefined },
  id: string,
  controls: (describedBy: string) => Html,
): Html => {
  const told = explanation(o, id, o.fieldset?.describedBy || o.describedBy)
  const inner = html`${told.markup}
${controls(told.describedBy)}`
  if (!o.fieldset) return formGroup(o, inner)
  return formGroup(o, fieldset({ ...o.fieldset, role: o.role, describedBy: told.describedBy }, inner))
}
