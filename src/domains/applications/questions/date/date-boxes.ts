import type { DatePart } from '#platform/govuk/date-input/date-part.ts'
import { shownIn } from '../asked.ts'
import type { QuestionContext } from '../question-context.ts'

/** Which boxes of a date are wrong, by the code of its problem: those that are missing, the year that is short, else all. */
const isWrong = (code: string | undefined, part: string): boolean => {
  if (code === undefined) return false
  if (code === 'year-digits') return part === 'year'
  return code.startsWith('missing-') ? code.slice('missing-'.length).split('-').includes(part) : true
}

/** The boxes of a date or month with what they hold. The first has the question's own id, where the error summary leads. */
export const dateBoxes = (
  context: QuestionContext,
  parts: readonly ('day' | 'month' | 'year')[],
  birth: boolean,
): readonly DatePart[] => {
  const [year, month, day] = typeof context.value === 'string' ? context.value.split('-') : []
  const stored = { year, month: month && String(Number(month)), day: day && String(Number(day)) }
  const code = context.problems.find(({ field }) => field === context.name)?.code
  return parts.map((part, i) => ({
    id: i === 0 ? context.name : `${context.name}.${part}`,
    name: `${context.name}.${part}`,
    value: shownIn(context, stored[part], `${context.name}.${part}`),
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    error: isWrong(code, part),
    // A month may be typed by its name, so it does not get the keyboard for digits.
    inputmode: part === 'month' ? 'text' : 'numeric',
    autocomplete: birth ? `bday-${part}` : undefined,
  }))
}
