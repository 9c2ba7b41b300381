import type { AnswerSet, Model, ModelQuestion } from './model.ts'
import type { Tape } from './tape.ts'

/** How often of a hundred an answer is missing, blank or wrong: from a whole form to a nearly empty one. */
const moods = [
  { missing: 0, blank: 0, wrong: 0 },
  { missing: 6, blank: 20, wrong: 0 },
  { missing: 10, blank: 20, wrong: 6 },
  { missing: 55, blank: 25, wrong: 10 },
] as const

/** Answers to every page, those off the path too (stale ones), some missing, null, or wrong. */
export function makeAnswers(tape: Tape, model: Model): AnswerSet {
  const mood = tape.one(moods)
  const fill = (questions: readonly ModelQuestion[]) =>
    Object.fromEntries(
      questions.flatMap((question) => {
        if (tape.often(mood.missing)) return []
        if (tape.often(mood.blank) && (question.optional || tape.often(mood.wrong))) return [[question.id, null]]
        return [[question.id, tape.often(mood.wrong) ? wrong(question) : right(question)]]
      }),
    )
  const right = (question: ModelQuestion): unknown => {
    if (question.kind === 'object') return fill(question.fields ?? [])
    if (question.kind === 'group') return Array.from({ length: tape.upTo(4) }, () => fill(question.fields ?? []))
    return question.right[tape.upTo(question.right.length)]
  }
  const wrong = (question: ModelQuestion): unknown =>
    question.wrong.length > 0 ? question.wrong[tape.upTo(question.wrong.length)] : right(question)

  return {
    answers: fill(model.pages.flatMap((page) => page.questions)),
    asOf: tape.one(['2026-05-01', '2026-05-02', '2026-02-28']),
    organisation: tape.one(['barchester', 'barsetshire']),
  }
}
