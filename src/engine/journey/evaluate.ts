import type { Compiled } from './compiled.ts'
import { decide, evaluateReady } from './decide.ts'
import type { Decision, Evaluation, EvaluationInput } from './evaluation.ts'
import { afterReplacements } from './replacing/replace.ts'
import { type Run, startRun } from './run.ts'
import { jsonValue } from './values/json-value.ts'
import { walkPage } from './walk-page.ts'

const countedOf = (run: Run): Evaluation['counted'] => {
  const counted: Record<string, string | number | boolean> = {}
  for (const { id, value } of run.compiled.counted) {
    const one = jsonValue(evaluateReady(run, value))
    if (one !== undefined) counted[id] = one as string | number | boolean
  }
  return counted
}

const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

const decideAll = (run: Run): Readonly<Record<string, Decision>> => {
  const decisions: Record<string, Decision> = {}
  run.compiled.rules.forEach(({ id }, place) => {
    decisions[id] = decide(run, place)
  })
  return decisions
}

/**
 * Runs a design on the answers so far: which pages apply, what is missing or wrong, what is decided and why. Pure: no
 * clock, nothing kept. Throws an ExpressionDefect where an expression fails that the decision needs, and a RangeError
 * when `asOf` is no date.
 */
export const evaluate = (compiled: Compiled, input: EvaluationInput): Evaluation => {
  const run = startRun(compiled, input)
  for (const page of compiled.pages) walkPage(run, page)
  const last = afterReplacements(run)
  const decisions = decideAll(last)
  const complete = run.open && run.end === undefined
  const fee = decisions.fee?.value
  return {
    path: run.path,
    next: run.next,
    end: run.end,
    problems: run.problems,
    missing: run.missing,
    decisions,
    fee: typeof fee === 'number' ? fee : undefined,
    stage: compiled.design.stages[0]?.id ?? '',
    complete,
    counted: complete ? countedOf(last) : {},
    sharing: complete
      ? compiled.sharing.filter(({ when }) => !when || evaluateReady(last, when) === true).map(({ id }) => id)
      : [],
    onBehalf: compiled.onBehalf ? truth(evaluateReady(last, compiled.onBehalf)) : false,
  }
}
