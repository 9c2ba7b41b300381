import type { FieldProblem } from '#core/field-problem.ts'
import type { CompiledQuestion } from './compiled.ts'
import { decide, evaluateReady } from './decide.ts'
import type { Run } from './run.ts'

const none: readonly never[] = []

/** What the answer to a question on a page that shows came to. */
export interface Settled {
  readonly missing: readonly string[]
  readonly problems: readonly FieldProblem[]
}
const fine: Settled = { missing: none, problems: none }

/** The question is not asked, or was left blank: from now on it counts as empty. */
export const settleEmpty = (run: Run, { named, id, value }: CompiledQuestion): void => {
  if (named) run.context.values[id] = value.empty
}

const settleGroup = (run: Run, one: CompiledQuestion, stored: unknown): Settled => {
  const { id, kind, question, value, group } = one
  const gaps = group?.gapsOf(stored) ?? none
  const problems = kind.check(question, stored, { asOf: run.asOf }).filter(({ field }) => !gaps.includes(field))
  if (problems.length === 0) {
    if (gaps.length > 0) run.context.gaps.set(id, gaps)
    if (one.named) run.context.values[id] = value.toCel(stored)
  }
  return { missing: gaps, problems }
}

/**
 * Takes a question of a page that shows into the evaluation: an answer in order becomes known, one left blank counts as
 * empty, and what is missing or wrong stays unknown.
 */
export const settleQuestion = (run: Run, one: CompiledQuestion): Settled => {
  const stored = run.answers[one.id]
  if (stored === undefined || (stored === null && !one.optional)) return { missing: [one.id], problems: none }
  if (stored === null) {
    settleEmpty(run, one)
    return fine
  }
  if (one.group) return settleGroup(run, one, stored)
  const problems = one.kind.check(one.question, stored, { asOf: run.asOf })
  if (problems.length > 0) return { missing: none, problems }
  if (one.named) run.context.values[one.id] = one.value.toCel(stored)
  return fine
}

const checkItems = (run: Run, one: CompiledQuestion): readonly FieldProblem[] => {
  const stored = run.answers[one.id]
  const items = Array.isArray(stored) ? stored : stored ? [stored] : []
  for (const { must } of one.itemChecks) for (const rule of must.rules) decide(run, rule)
  return items.flatMap((item, i) => {
    const values = Object.assign(Object.create(run.context.values), one.group?.fieldsOf(item)) as Record<
      string,
      unknown
    >
    const context = { values, gaps: run.context.gaps }
    const at = Array.isArray(stored) ? `${one.id}[${i}]` : one.id
    return one.itemChecks
      .filter(({ must }) => must.expression.evaluate(context) === false)
      .map(({ id, child, message }) => ({ field: `${at}.${child}`, code: id, message }))
  })
}

/** What the design's own checks of a question say of its answer; a check that is unknown says nothing yet. */
export const checkQuestion = (run: Run, one: CompiledQuestion): readonly FieldProblem[] => {
  if (one.checks.length === 0 && one.itemChecks.length === 0) return none
  const own = one.checks
    .filter(({ must }) => evaluateReady(run, must) === false)
    .map(({ field, id, message }) => ({ field, code: id, message }))
  return one.itemChecks.length === 0 ? own : [...own, ...checkItems(run, one)]
}
