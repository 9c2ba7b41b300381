import type { Design } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'

/** A question as its kind wants it: where it names a list of the design, with that list's choices as its options. */
export const withOptions = (design: Design, question: Question): Question => {
  const list = design.lists?.find(({ id }) => id === question.list)
  const own = list ? { ...question, options: list.options } : question
  return own.questions
    ? { ...own, questions: own.questions.map((child) => withOptions(design, child as Question)) }
    : own
}
