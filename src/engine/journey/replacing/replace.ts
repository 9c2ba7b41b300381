import { noValue } from '../../expressions/context.ts'
import type { CompiledReplacement } from '../compiled.ts'
import { decide, missingOf } from '../decide.ts'
import type { Run } from '../run.ts'
import { overridden, valueOn } from '../values/parameters.ts'
import { ParameterSet } from '../values/value-type.ts'

const setIn = (holder: unknown, name: string): ParameterSet => {
  const found = (holder as Readonly<Record<string, unknown>> | undefined)?.[name]
  return found instanceof ParameterSet ? found : new ParameterSet()
}

/** The same evaluation before any decision, with other parameters: what is answered stays. */
const anew = (run: Run, more: Partial<Run>): Run => {
  const values = Object.assign(Object.create(null), run.context.values) as Record<string, unknown>
  for (const { id } of run.compiled.rules) delete values[id]
  return { ...run, context: { ...run.context, values }, decided: [], ...more }
}

/** It is not known yet which parameters count: none of them is known, and that hangs on the same answers. */
const awaiting = (run: Run, missing: readonly string[]): Run => {
  const ids = run.compiled.parameters.map(({ parameter }) => parameter.id)
  const next = anew(run, { awaited: new Map(ids.map((id) => [id, missing])) })
  for (const id of ids) delete next.context.values[id]
  return next
}

const replace = (run: Run, { when, each, use, own, keeps, id, because }: CompiledReplacement): Run => {
  for (const rule of when.rules) decide(run, rule)
  const { values, gaps } = run.context
  const holders = each === undefined ? [values] : ((values[each] ?? []) as readonly unknown[])
  const sets: ParameterSet[] = []
  for (const holder of holders) {
    const here = each === undefined ? values : (Object.assign(Object.create(values), { row: holder }) as typeof values)
    const context = { values: here, gaps }
    const holds = when.expression.evaluate(context)
    if (holds === undefined) return awaiting(run, missingOf({ ...run, context }, when.expression))
    if (holds === true) sets.push(setIn(holder, use))
  }
  if (sets.length === 0) return run
  const replaced = because ? [...run.replaced, { rule: id, row: id, text: because }] : run.replaced
  const next = anew(run, { replaced })
  const given = Object.assign({}, ...sets.map((set) => set.values)) as Readonly<Record<string, unknown>>
  for (const dated of run.compiled.parameters) {
    const { parameter } = dated
    if (keeps.includes(parameter.id)) continue
    const value = given[parameter.id]
    if (value !== undefined) next.context.values[parameter.id] = overridden(parameter, value, run.asOf) ?? noValue
    else if (own) next.context.values[parameter.id] = valueOn(dated.published ?? dated, run.asOf) ?? noValue
  }
  return next
}

/**
 * The evaluation with the parameters that take the place of others, one replacement after the other. A condition is read by what
 * is decided before it; a design without replacements is left as it is. The path of pages does not hang on them.
 */
export const afterReplacements = (run: Run): Run => {
  let now = run
  for (const replacement of run.compiled.replacements) {
    if (now.awaited.size > 0) return now
    now = replace(now, replacement)
  }
  return now
}
