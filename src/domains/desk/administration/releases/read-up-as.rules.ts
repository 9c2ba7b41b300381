import type { FieldProblem } from '#core/field-problem.ts'
import { severities } from '#engine/versions/version.ts'
import { missing, problem, type Sent, typed, typedDate } from '../form.rules.ts'
import { words } from './release.words.ts'

/**
 * Reads what a version says of itself. The first version of a service needs no words; a newer one does. `today`: ISO date.
 */
export const readUpAs = (form: Sent, { live, today }: { readonly live: boolean; readonly today: string }) => {
  const reason = typed(form, 'reason')
  const severity = severities.find((one) => one === form.severity)
  const day = typedDate(form, 'neededBy')
  const problems: readonly FieldProblem[] = [
    ...(live ? missing('reason', words.reasonMissing, reason) : []),
    ...(live && !severity ? [problem('severity', 'missing', words.neededMissing)] : []),
    ...(day === undefined ? [problem('neededBy', 'date', words.dateWrong)] : []),
    ...(day && day < today ? [problem('neededBy', 'past', words.datePast)] : []),
  ]
  return {
    as: { ...(reason !== '' && { reason }), ...(severity && { severity }), ...(day && { neededBy: day }) },
    problems,
  }
}
