import type { FieldProblem } from '#core/field-problem.ts'
import { noValue } from '../expressions/context.ts'
import type { CompiledQuestion } from './compiled.ts'
import { decide, evaluateReady } from './decide.ts'
import type { Run } from './run.ts'
import type { GroupValue } from './values/group-value.ts'

const none: readonly never[] = []

/** What is found on a page that shows: filled question by question. */
export interface Found {
  readonly missing: string[]
  readonly problems: FieldProblem[]
}

/** The question is not asked, or was left blank: from now on it counts as empty. */
export const settleEmpty = (run: Run, one: CompiledQuestion): void => {
  if (!one.named) return
  if (run.ended === true && one.group) settleUnasked(run, one, one.group)
  else if (run.ended !== true || one.value.empty !== noValue) run.context.values[one.id] = one.value.empty
}

/** After the journey has ended, what has no empty value stays unknown: a design may take for granted that it is asked. */
const settleUnasked = (run: Run, { id, value }: CompiledQuestion, group: GroupValue): void => {
  const { unasked } = group
  run.context.values[id] = unasked ? value.toCel(unasked) : value.empty
  if (unasked) run.context.gaps.set(id, group.gapsOf(unasked))
}

const settleGroup = (run: Run, one: CompiledQuestion, stored: unknown, found: Found): void => {
  const { id, kind, question, value, group } = one
  const gaps = group?.gapsOf(stored) ?? none
  const problems = kind.check(question, stored, run).filter(({ field }) => !gaps.includes(field))
  found.missing.push(...gaps)
  found.problems.push(...problems)
  if (problems.length > 0) return
  if (gaps.length > 0) run.context.gaps.set(id, gaps)
  if (one.named) run.context.values[id] = value.toCel(stored)
}

/**
 * Takes a question of a page that shows into the evaluation: an answer in order becomes known, one left blank counts as
 * empty, and what is missing or wrong stays unknown.
 */
export const settleQuestion = (run: Run, one: CompiledQuestion, found: Found): void => {
  const { id } = one
  const stored = run.answers[id]
  if (stored === undefined || stored === null) {
    if (stored === null && one.optional) settleEmpty(run, one)
    else found.missing.push(id)
  } else if (one.group) settleGroup(run, one, stored, found)
  else {
    const problems = one.kind.check(one.question, stored, run)
    if (problems.length > 0) found.problems.push(...problems)
    else if (one.named) run.context.values[id] = one.value.toCel(stored)
  }
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
