import type { Expression } from '../expressions/expression.ts'
import type { CompiledRow, CompiledRule, Ready } from './compiled.ts'
import type { Decision, Line, Reason } from './evaluation.ts'
import type { Run } from './run.ts'
import { jsonValue } from './values/json-value.ts'

/**
 * What an expression misses: of a rule, what that rule misses; of a question of which it is not known whether it will be
 * asked, what that hangs on.
 */
export const missingOf = (run: Run, expression: Expression): readonly string[] => {
  const names = new Set<string>()
  for (const name of expression.missing(run.context)) {
    const deeper = run.seeking.has(name) ? [] : behind(run, name)
    for (const one of deeper.length > 0 ? deeper : [name]) names.add(one)
  }
  return [...names]
}

const behind = (run: Run, name: string): readonly string[] => {
  const awaited = run.awaited.get(name)
  if (awaited) return awaited
  const rule = run.compiled.rules.findIndex(({ id }) => id === name)
  const condition = run.unsettled.get(name)
  run.seeking.add(name)
  const deeper = rule >= 0 ? decide(run, rule).missing : condition ? missingOf(run, condition) : []
  run.seeking.delete(name)
  return deeper
}

const reasonsOf = (run: Run, rule: CompiledRule, row: CompiledRow): readonly Reason[] => {
  const own = row.because ? [{ rule: rule.id, row: row.id, text: row.because }] : []
  if (rule.rules.length === 0) return own
  const reads = [...(row.when?.reads ?? []), ...row.then.reads]
  const deeper = rule.rules
    .filter((i) => reads.includes(run.compiled.rules[i]?.id ?? ''))
    .flatMap((i) => run.decided[i]?.because ?? [])
  const replaced = rule.lines.length > 0 ? run.replaced : []
  return [...own, ...replaced, ...deeper].filter(
    (one, i, all) => all.findIndex((other) => other.rule === one.rule) === i,
  )
}

const linesOf = (run: Run, { lines }: CompiledRule): readonly Line[] =>
  lines.flatMap((place) => {
    const [rule, decided] = [run.compiled.rules[place], run.decided[place]]
    if (!rule || typeof decided?.value !== 'number') return []
    return [{ rule: rule.id, value: decided.value, text: rule.rows.find(({ id }) => id === decided.row)?.because }]
  })

const undecided = (missing: readonly string[]): Decision => ({ value: undefined, row: undefined, because: [], missing })

const firstTrue = (run: Run, rule: CompiledRule, place: number): Decision => {
  const { context } = run
  for (const row of rule.rows) {
    const holds = row.when ? row.when.evaluate(context) : true
    if (holds === false) continue
    if (row.when && holds === undefined) return undecided(missingOf(run, row.when))
    const value = row.then.evaluate(context)
    if (value === undefined) return undecided(missingOf(run, row.then))
    context.values[rule.id] = value
    const decision = {
      value: jsonValue(value),
      row: row.id,
      because: reasonsOf(run, rule, row),
      ...(rule.lines.length > 0 && { lines: linesOf(run, rule) }),
      missing: [],
    }
    run.decided[place] = decision
    return decision
  }
  return undecided([])
}

/** Decides the rule at a place of the design, the rules it reads first: the first row whose condition is true. */
export const decide = (run: Run, place: number): Decision => {
  const known = run.decided[place]
  const rule = run.compiled.rules[place]
  if (known || !rule) return known ?? undecided([])
  for (const above of rule.rules) decide(run, above)
  return firstTrue(run, rule, place)
}

/** Evaluates an expression after the rules that it reads; undefined when unknown. */
export const evaluateReady = (run: Run, { expression, rules }: Ready): unknown => {
  for (const rule of rules) decide(run, rule)
  return expression.evaluate(run.context)
}
