import type { Field } from '../conditions/field.ts'
import type { SourceForm } from '../source/form.ts'

/**
 * The fields that a name of a condition means, on a page with the given section. `a.b`: the section's. Bare: one without
 * a section, else the page's own section's (MHCLG); where the form is flat, any of that name. Empty: nobody's name.
 */
export const fieldsNamed = (
  form: Pick<SourceForm, 'names'>,
  fields: readonly Field[],
  name: string,
  section: string | undefined,
): readonly Field[] => {
  if (form.names === 'flat') {
    const exact = fields.filter((field) => field.name === name)
    return exact.length > 0 ? exact : fields.filter((field) => `${field.section}.${field.name}` === name)
  }
  const dot = name.indexOf('.')
  if (dot > 0)
    return fields.filter((field) => field.section === name.slice(0, dot) && field.name === name.slice(dot + 1))
  const bare = fields.filter((field) => field.name === name && field.section === undefined)
  return bare.length > 0 ? bare : fields.filter((field) => field.name === name && field.section === section)
}
