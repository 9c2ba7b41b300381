import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'

/** The fields of a form as they came. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>

/** What was typed into one box, without blanks around it and never more than 500 characters of it. */
export const typed = (form: Sent, name: string): string => {
  const value = form[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().replace(/\s+/g, ' ').slice(0, 500)
}

/** What was chosen of several: only what could be. */
export const chosen = <T extends string>(form: Sent, name: string, from: readonly T[]): readonly T[] => {
  const values = [form[name] ?? []].flat()
  return from.filter((one) => values.includes(one))
}

/** All that was typed, to show the form again. */
export const valuesOf = (form: Sent): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(form)
      .filter((name) => !name.startsWith('_'))
      .map((name) => [name, typed(form, name)]),
  )

export const problem = (field: string, code: string, message: Text): FieldProblem => ({ field, code, message })

/** Said where a box must not be empty: 'Enter the telephone number'. */
export const missing = (field: string, message: Text, value: string): readonly FieldProblem[] =>
  value === '' ? [problem(field, 'missing', message)] : []

/** A date from its three boxes as ISO, '' when all are empty, undefined when they are no date. */
export const typedDate = (form: Sent, name: string): string | undefined => {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => typed(form, `${name}.${part}`))
  if (!day && !month && !year) return ''
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? '')) return undefined
  const parts = { year: Number(year), month: Number(month), day: Number(day) }
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** The three boxes of a date, filled. */
export const dateValues = (name: string, iso: string | null): Readonly<Record<string, string>> => {
  const [year, month, day] = (iso ?? '').split('-').map((part) => (part ? String(Number(part)) : ''))
  return { [`${name}.day`]: day ?? '', [`${name}.month`]: month ?? '', [`${name}.year`]: year ?? '' }
}
