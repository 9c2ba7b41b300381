import type { Question } from '../design/question.ts'
import { kindOf } from './kinds.ts'
import type { Form, Reading } from './question-kind.ts'

/**
 * Reads one question's answer of a form and checks its limits on the day `asOf` (ISO date). What cannot be read is said
 * once: a control with a problem of form gets no second one. Controls are named from `name`, else the question's id.
 */
export const readQuestion = (
  q: Question,
  form: Form,
  context: { readonly asOf: string; readonly name?: string },
): Reading => {
  const kind = kindOf(q.type)
  const reading = kind.read(q, form, context.name ?? q.id)
  if (reading.value === undefined) return reading
  const unread = reading.problems.map(({ field }) => field)
  const beyond = kind
    .check(q, reading.value, context)
    .filter(
      ({ field }) => !unread.some((one) => field === one || one.startsWith(`${field}.`) || field.startsWith(`${one}.`)),
    )
  return { value: reading.value, problems: [...reading.problems, ...beyond] }
}
