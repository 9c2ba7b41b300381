import { dayOfIso } from '#core/days/civil-day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { words } from '../message.words.ts'

/** What somebody says that they posted, as they typed it. */
export interface PostedForm {
  readonly letters: readonly string[]
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The letters and the ISO date, or what is wrong. A letter is not posted tomorrow. */
export const readPosted = (
  form: PostedForm,
  today: string,
): { readonly on: string; readonly problems: readonly FieldProblem[] } => {
  const [day, month, year] = [form.day, form.month, form.year].map((part) =>
    /^\d{1,4}$/.test(part) ? Number(part) : 0,
  )
  const on = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  const real = (year ?? 0) >= 2000 && dayOfIso(on) !== undefined
  const problems: FieldProblem[] = []
  if (form.letters.length === 0) problems.push({ field: 'letter', code: 'missing', message: words.whichMissing })
  if (!real) problems.push({ field: 'posted', code: 'wrong', message: words.dayWrong })
  else if (on > today) problems.push({ field: 'posted', code: 'future', message: words.dayFuture })
  return { on, problems }
}
