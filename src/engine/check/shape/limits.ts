import type { Design } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'
import { questionsOf } from '../design-walk.ts'
import { type Problem, problem } from '../problem.ts'

const pairs = [
  ['min', 'max'],
  ['minLength', 'maxLength'],
  ['minChosen', 'maxChosen'],
  ['minFiles', 'maxFiles'],
  ['earliest', 'latest'],
] as const

/** Questions that no answer could satisfy, limits of money that are no whole pence, and patterns that are none. */
export function limitProblems(design: Design): readonly Problem[] {
  return questionsOf(design).flatMap(({ question, at }) => [
    ...pairs.flatMap(([from, to]) => crossed(question, from, to, at)),
    ...repeatProblems(question, at),
    ...(question.type === 'money' ? ['min', 'max'] : []).flatMap((limit) => moneyProblem(question, limit, at)),
    ...patternProblems(question, at),
  ])
}

function crossed(question: Question, from: (typeof pairs)[number][0], to: (typeof pairs)[number][1], at: string) {
  const [low, high] = [question[from], question[to]]
  if (low === undefined || high === undefined) return []
  // limits by the day ("today") cannot be compared without one; two dates can, as text
  const both = [low, high].every((limit) => typeof limit === 'number' || /^\d/.test(limit))
  return both && low > high
    ? [problem('limits-crossed', `${at}/${from}`, { from, low: String(low), to, high: String(high) })]
    : []
}

function repeatProblems({ repeat }: Question, at: string): readonly Problem[] {
  if (repeat === undefined || typeof repeat === 'string' || repeat.min <= repeat.max) return []
  const fill = { from: 'min', low: String(repeat.min), to: 'max', high: String(repeat.max) }
  return [problem('limits-crossed', `${at}/repeat/min`, fill)]
}

function moneyProblem(question: Question, limit: string, at: string): readonly Problem[] {
  const value = limit === 'min' ? question.min : question.max
  return value === undefined || Number.isInteger(value)
    ? []
    : [problem('money-not-pence', `${at}/${limit}`, { value: String(value) })]
}

function patternProblems({ pattern }: Question, at: string): readonly Problem[] {
  if (!pattern) return []
  try {
    new RegExp(pattern.regex, 'u')
    return []
  } catch (error) {
    return [problem('bad-pattern', `${at}/pattern/regex`, { why: (error as Error).message })]
  }
}
