import type { FieldProblem } from '#core/field-problem.ts'
import type { CompiledPage } from './compiled.ts'
import { evaluateReady } from './decide.ts'
import type { Run } from './run.ts'
import { checkQuestion, settleEmpty, settleQuestion } from './settle-question.ts'

/** Whether a page shows: true, false, or undefined while it is unknown. After a terminal page none does. */
const shows = (run: Run, page: CompiledPage): boolean | undefined => {
  if (run.ended === true) return false
  const holds = page.when ? (evaluateReady(run, page.when) as boolean | undefined) : true
  return holds === false ? false : run.ended === undefined ? undefined : holds
}

/** What the design's own checks of a page and its questions say of answers that are in order by themselves. */
export const checkPage = (run: Run, page: CompiledPage): readonly FieldProblem[] => {
  const answered = page.questions.filter(({ id }) => run.answers[id] !== undefined && run.answers[id] !== null)
  const problems = answered.flatMap((question) => checkQuestion(run, question))
  for (const { must, field, id, message } of page.checks)
    if (evaluateReady(run, must) === false) problems.push({ field, code: id, message })
  return problems
}

const settlePage = (
  run: Run,
  page: CompiledPage,
): { missing: readonly string[]; problems: readonly FieldProblem[] } => {
  const missing: string[] = []
  const problems: FieldProblem[] = []
  let checks = page.checks.length
  for (const question of page.questions) {
    const settled = settleQuestion(run, question)
    for (const one of settled.missing) missing.push(one)
    for (const one of settled.problems) problems.push(one)
    checks += question.checks.length + question.itemChecks.length
  }
  if (checks > 0 && problems.length === 0) problems.push(...checkPage(run, page))
  return { missing, problems }
}

/** Takes the next page of the design into the evaluation. */
export const walkPage = (run: Run, page: CompiledPage): void => {
  const shown = shows(run, page)
  if (shown === undefined) {
    run.open = false
    if (page.terminal) run.ended = undefined
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
  run.missing.push(...missing)
  run.problems.push(...problems)
  if (missing.length > 0 || problems.length > 0) {
    run.next = page.id
    run.open = false
  } else if (page.terminal) run.end = page.id
}
