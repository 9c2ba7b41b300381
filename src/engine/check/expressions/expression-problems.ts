import type { ASTNode } from '@marcbachmann/cel-js'
import type { Design } from '../../design/design.ts'
import { checkExpression } from '../../expressions/check-expression.ts'
import { declare } from '../../expressions/scope.ts'
import { itemType } from '../../journey/compiling/design-scope.ts'
import { type Problem, problem } from '../problem.ts'
import { explain } from './explain.ts'
import { type Names, namesOf } from './names.ts'
import { spanOfName } from './nodes.ts'
import { type Place, placesOf } from './places.ts'
import { ruleOrder } from './rules.ts'
import { treeProblems } from './tree-problems.ts'

type Rule = NonNullable<Design['rules']>[number]
interface Typed {
  readonly problems: readonly Problem[]
  readonly type: string
  readonly reads: readonly string[]
  readonly ast?: ASTNode
}

/** Every expression of a design: whether it can be read, its types, and whether it names only what is known there. */
export function expressionProblems(design: Design): readonly Problem[] {
  const names = namesOf(design)
  const rules = ruleOrder(design.rules ?? [], names.scope)
  const problems: Problem[] = [...rules.problems]
  const readsOf = new Map<string, readonly string[]>()
  for (const id of rules.circular) declare(names.scope, id, 'dyn')
  for (const { rule, index } of rules.order) {
    const { type, problems: found, reads } = checkRule(rule, index, names)
    problems.push(...found)
    declare(names.scope, rule.id, type)
    readsOf.set(
      rule.id,
      reads.flatMap((name) => readsOf.get(name) ?? [name]),
    )
  }
  for (const place of placesOf(design)) problems.push(...checkPlace(place, names, design, readsOf))
  return problems
}

function typed({ at, text, must }: Place, { scope, nameable, choices }: Names): Typed {
  const checked = checkExpression(scope, text)
  if ('problem' in checked) {
    return { problems: [explain(checked.problem, text, at, nameable)], type: 'dyn', reads: [] }
  }
  const { type, reads, run } = checked.expression
  const ast = run.ast as ASTNode
  const wrong = must && type !== 'dyn' && !must.includes(type) ? [resultProblem(at, type, must, text)] : []
  return { problems: [...treeProblems(ast, at, choices), ...wrong], type, reads, ast }
}

function resultProblem(at: string, type: string, must: readonly string[], text: string): Problem {
  const span = { start: 0, end: text.length }
  return must === pence
    ? problem('fee-not-pence', at, { type }, span)
    : problem('wrong-result', at, { type, must: must.join(' | ') }, span)
}

const pence = ['int']
const truth = ['bool']

/** A rule: its conditions are true or false, and its rows all give the same type, which is the rule's. */
function checkRule(rule: Rule, index: number, names: Names): Omit<Typed, 'ast'> {
  const wanted = rule.id === 'fee' ? pence : rule.id === 'eligible' ? truth : undefined
  const problems: Problem[] = []
  const reads: string[] = []
  let type = wanted?.[0] ?? 'dyn'
  for (const [d, row] of rule.decide.entries()) {
    const at = `/rules/${index}/decide/${d}`
    const when = row.when === undefined ? [] : [typed({ at: `${at}/when`, text: row.when, must: truth }, names)]
    const then = typed({ at: `${at}/then`, text: row.then, ...(wanted ? { must: wanted } : {}) }, names)
    const differs = !wanted && type !== 'dyn' && then.type !== 'dyn' && then.type !== type
    const both = `${type}, ${then.type}`
    const span = { start: 0, end: row.then.length }
    const mixed = differs && both.includes('int') && both.includes('double')
    if (mixed) problems.push(problem('mixed-numbers', `${at}/then`, {}, span))
    else if (differs) problems.push(problem('type-mismatch', `${at}/then`, { why: both }, span))
    if (type === 'dyn') type = then.type
    problems.push(...[...when, then].flatMap((one) => one.problems))
    reads.push(...[...when, then].flatMap((one) => one.reads))
    const decided = rule.decide.slice(0, d).find((earlier) => earlier.when === undefined || earlier.when === 'true')
    if (decided) problems.push(problem('row-never-reached', at, { name: decided.id }))
  }
  return { problems, reads, type }
}

function checkPlace(place: Place, outer: Names, design: Design, readsOf: ReadonlyMap<string, readonly string[]>) {
  const names = namesAt(place, outer, design)
  const { problems, reads, ast } = typed(place, names)
  const { before } = place
  if (before === undefined || ast === undefined) return problems
  // a rule is read where its questions are: all of them must have been asked by then
  const late = reads.flatMap((name) => {
    const asked = (readsOf.get(name) ?? [name]).find((question) => (outer.askedOn.get(question) ?? -1) >= before)
    if (asked === undefined) return []
    const page = design.pages[outer.askedOn.get(asked) ?? 0]?.id ?? ''
    return [problem('later-page', place.at, { name: asked, asked: page }, spanOfName(ast, name))]
  })
  return [...problems, ...late]
}

function namesAt(place: Place, outer: Names, design: Design): Names {
  if (place.group) return withRules(namesOf(design, place.group), outer)
  if (place.rowsOf === undefined) return outer
  const names = withRules(namesOf(design), outer)
  declare(names.scope, 'row', itemType(names.scope.types.get(place.rowsOf)))
  return names
}

function withRules(inner: Names, outer: Names): Names {
  for (const [name, type] of outer.scope.types) declare(inner.scope, name, type)
  return inner
}
