import { momentOf } from '#core/days/moment.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { problem, type Sent, typed, typedDate } from '../form.rules.ts'
import { words } from './publication.words.ts'

/** The controls of a day and a time: of what is put up, and of what waits and gets another day. */
export type DayName = 'goesLive' | 'moved'

/** When a version goes live, as it was typed: a day and perhaps a time. Undefined where no day was given. */
export const readGoesLive = (
  form: Sent,
  now: Temporal.Instant,
  name: DayName = 'goesLive',
): { readonly at: Temporal.Instant | undefined; readonly problems: readonly FieldProblem[] } => {
  const day = typedDate(form, name)
  const written = typed(form, `${name}Time`)
  const time = /^\d:\d\d$/.test(written) ? `0${written}` : written
  if (day === undefined) return { at: undefined, problems: [problem(name, 'date', words.dayWrong)] }
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return { at: undefined, problems: [problem(`${name}Time`, 'time', words.timeWrong)] }
  if (day === '') return { at: undefined, problems: time === '' ? [] : [problem(name, 'missing', words.dayMissing)] }
  const at = momentOf(day, time)
  const past = Temporal.Instant.compare(at, now) <= 0
  return { at, problems: past ? [problem(name, 'past', words.dayPast)] : [] }
}
