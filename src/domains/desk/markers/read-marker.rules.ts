import type { FieldProblem } from '#core/field-problem.ts'
import { type MarkerKind, type NewWarning, tellings } from '../../cases/markers/marker.rules.ts'
import { missing, problem, type Sent } from '../administration/form.rules.ts'
import { words } from './markers.words.ts'

const text = (form: Sent, name: string): string => {
  const value = form[name]
  return (typeof value === 'string' ? value : '').trim().slice(0, 4000)
}
const monthsIn = (form: Sent, name: string): 6 | 12 | undefined =>
  ([6, 12] as const).find((months) => String(months) === text(form, name))

/** A warning as it was typed, and what is wrong with it. A quiet service sends nothing. */
export const readMarker = (
  form: Sent,
  { kinds, quiet }: { readonly kinds: readonly MarkerKind[]; readonly quiet: boolean },
): { readonly warning: NewWarning | undefined; readonly problems: readonly FieldProblem[] } => {
  const kind = kinds.find(({ id, ended }) => id === text(form, 'kind') && !ended)?.id
  const months = monthsIn(form, 'months')
  const told = tellings.find((telling) => telling === text(form, 'told'))
  const [reason, toldWords] = [text(form, 'reason'), text(form, 'toldWords')]
  const problems = [
    ...missing('kind', words.whichMissing, kind ?? ''),
    ...missing('reason', words.happenedMissing, reason),
    ...missing('months', words.monthsMissing, String(months ?? '')),
    ...missing('told', words.tellMissing, told ?? ''),
    ...(told === 'tell' && quiet ? [problem('told', 'quiet', words.tellQuiet)] : []),
    ...missing('toldWords', words.tellWordsMissing, toldWords),
  ]
  const whole = kind !== undefined && months !== undefined && told !== undefined && problems.length === 0
  return { warning: whole ? { kind, months, told, reason, toldWords } : undefined, problems }
}

/** What was said of a warning that was looked at again, and what is wrong with it. */
export const readReview = (
  form: Sent,
): {
  readonly review: { readonly months: 6 | 12 | 'no'; readonly reason: string } | undefined
  readonly problems: readonly FieldProblem[]
} => {
  const months = text(form, 'still') === 'no' ? ('no' as const) : monthsIn(form, 'still')
  const reason = text(form, 'why')
  const problems = [
    ...missing('still', words.stillMissing, String(months ?? '')),
    ...missing('why', words.reasonMissing, reason),
  ]
  return { review: months !== undefined && problems.length === 0 ? { months, reason } : undefined, problems }
}
