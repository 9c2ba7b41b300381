import type { FieldProblem } from '#core/field-problem.ts'
import type { Form } from '../questions/question-kind.ts'
import { readQuestion } from '../questions/read-question.ts'
import type { Answers } from './answers.ts'
import type { Compiled, CompiledPage } from './compiled.ts'
import type { EvaluationInput } from './evaluation.ts'
import { startRun } from './run.ts'
import { checkPage, walkPage } from './walk-page.ts'

/** What a page's form said. `answers` holds the page's questions only, null for one left blank, none for a wrong one. */
export interface PageReading {
  readonly answers: Answers
  readonly problems: readonly FieldProblem[]
}

/** What a page is read with. `confirmed`: answers that stand as they are, whatever the form says of their questions. */
export interface PageInput extends EvaluationInput {
  readonly confirmed?: Answers
}

const checked = (compiled: Compiled, page: CompiledPage, input: EvaluationInput): readonly FieldProblem[] => {
  const run = startRun(compiled, input)
  for (const one of compiled.pages) {
    walkPage(run, one)
    if (one.id === page.id) break
  }
  return checkPage(run, page)
}

/**
 * Reads one page's form: every question through its kind (groups as `GROUP[0].ID`), then, when each is in order by
 * itself, the design's own checks of the questions and of the page. `input.answers` are those stored so far. Throws a
 * RangeError when the design has no such page.
 */
export const readPage = (compiled: Compiled, pageId: string, form: Form, input: PageInput): PageReading => {
  const page = compiled.pages.find(({ id }) => id === pageId)
  if (!page) throw new RangeError(`The design has no page '${pageId}'`)
  const answers: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const { id, question, kind } of page.questions) {
    const stands = input.confirmed?.[id]
    const reading =
      stands === undefined
        ? readQuestion(question, form, { asOf: input.asOf })
        : { value: stands, problems: kind.check(question, stands, { asOf: input.asOf }) }
    problems.push(...reading.problems)
    if (reading.problems.length === 0) answers[id] = reading.value ?? null
  }
  if (problems.length > 0) return { answers, problems }
  return { answers, problems: checked(compiled, page, { ...input, answers: { ...input.answers, ...answers } }) }
}
