import type { FieldProblem } from '#core/field-problem.ts'
import type { Expression } from '../expressions/expression.ts'
import type { CompiledPage } from './compiled.ts'
import { evaluateReady } from './decide.ts'
import type { Run } from './run.ts'
import { checkQuestion, type Found, settleEmpty, settleQuestion } from './settle-question.ts'

/** Whether a page shows: true, false, or the condition on which it hangs while that is unknown. */
const shows = (run: Run, page: CompiledPage): boolean | Expression => {
  if (run.ended === true) return false
  const holds = page.when ? evaluateReady(run, page.when) : true
  if (holds === false) return false
  if (holds === undefined && page.when) return page.when.expression
  return run.ended === false ? true : run.ended
}

/** What the design's own checks of a page and its questions say of answers that are in order by themselves. */
export const checkPage = (run: Run, page: CompiledPage): readonly FieldProblem[] => {
  const answered = page.questions.filter(({ id }) => run.answers[id] !== undefined && run.answers[id] !== null)
  const problems = answered.flatMap((question) => checkQuestion(run, question))
  for (const { must, field, id, message } of page.checks)
    if (evaluateReady(run, must) === false) problems.push({ field, code: id, message })
  return problems
}

const settlePage = (run: Run, page: CompiledPage): Found => {
  const found: Found = { missing: [], problems: [] }
  for (const question of page.questions) settleQuestion(run, question, found)
  if (page.checked && found.problems.length === 0) found.problems.push(...checkPage(run, page))
  return found
}

/** Takes the next page of the design into the evaluation. */
export const walkPage = (run: Run, page: CompiledPage): void => {
  const shown = shows(run, page)
  if (typeof shown === 'object') {
    run.open = false
    for (const { id } of page.questions) run.unsettled.set(id, shown)
    if (page.terminal && run.ended === false) run.ended = shown
    return
  }
  if (!shown) {
    for (const question of page.questions) settleEmpty(run, question)
    return
  }
  const { missing, problems } = settlePage(run, page)
  if (page.terminal) run.ended = true
  if (!run.open) return
  run.path.push(page.id)
  if (missing.length > 0 || problems.length > 0) {
    run.missing.push(...missing)
    run.problems.push(...problems)
    run.next = page.id
    run.open = false
  } else if (page.terminal) run.end = page.id
}
