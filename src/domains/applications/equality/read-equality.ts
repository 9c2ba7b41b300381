import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import { pagesApart, withApartOptional, withoutApart } from '#engine/journey/apart/apart.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { readPage } from '#engine/journey/read-page.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { readAnswers } from '../../cases/amendments/read-answers.ts'
import { isEqualityPut } from '../../cases/equality/keep-equality.ts'
import type { OpenCase } from '../../cases/get-case.ts'
import type { Answers } from '../drafts/draft.rules.ts'
import type { PageApart } from './equality.view.ts'

/** The equality questions of a request that are still to be put, and what else they may hang on. */
export interface EqualityAsked {
  readonly pages: readonly PageApart[]
  /** the form's answers to them, null for one left blank, and what is wrong with it */
  read(form: Form): { readonly answers: Answers; readonly problems: readonly FieldProblem[] }
}

const asksApart = (compiled: Compiled): boolean => withoutApart(compiled) !== compiled

/** What a request's applicant is still to be asked for monitoring; nothing where they chose, or the service asks nothing. */
export const findEqualityAsked = async (
  work: Work,
  open: OpenCase,
  organisation: string,
): Promise<EqualityAsked | undefined> => {
  const { compiled } = open.design
  if (!asksApart(compiled) || (await isEqualityPut(work, open.case.id))) return undefined
  const { answers } = await readAnswers(work, open.case.id)
  const at = { asOf: open.case.asOf, organisation }
  const whole = withApartOptional(compiled)
  const every = pagesApart(
    compiled,
    compiled.pages.map(({ id }) => id),
  )
  const blank = Object.fromEntries(every.flatMap(({ questions }) => questions.map(({ id }) => [id, null])))
  const told = { ...blank, ...answers }
  const pages = pagesApart(compiled, evaluate(whole, { ...at, answers: told }).path)
  if (pages.length === 0) return undefined
  return {
    pages: pages.map(({ page, questions }) => ({ page, questions: questions.map(({ question }) => question) })),
    read: (form) => {
      const read = pages.map(({ id, questions }) => {
        const stand = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
        const reading = readPage(whole, id, form, { ...at, answers: told, confirmed: stand })
        const own = new Set(questions.map((question) => question.id))
        return {
          answers: Object.fromEntries(Object.entries(reading.answers).filter(([question]) => own.has(question))),
          problems: reading.problems.filter(({ field }) => own.has(field.replace(/[.[].*/, ''))),
        }
      })
      return {
        answers: Object.assign({}, ...read.map((each) => each.answers)),
        problems: read.flatMap((each) => each.problems),
      }
    },
  }
}
