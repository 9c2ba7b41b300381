import type { ASTNode } from '@marcbachmann/cel-js'
import type { Design } from '../../design/design.ts'
import { shapeOf } from '../../expressions/ast.ts'
import type { Scope } from '../../expressions/scope.ts'
import { type Problem, problem } from '../problem.ts'
import { spanOfName } from './nodes.ts'

type Rule = NonNullable<Design['rules']>[number]

/** What the rules of a design read of one another, and in which order they can be checked. */
export interface RuleOrder {
  readonly problems: readonly Problem[]
  /** the rules, those that are read before those that read them */
  readonly order: readonly { readonly rule: Rule; readonly index: number }[]
  /** ids of rules that stand in a circle: they have no value */
  readonly circular: ReadonlySet<string>
}

interface Reading {
  readonly name: string
  readonly at: string
  readonly ast: ASTNode
}

/** Rules that name each other in a circle, themselves, or a rule that stands below. */
export function ruleOrder(rules: readonly Rule[], scope: Scope): RuleOrder {
  const index = new Map(rules.map((rule, i) => [rule.id, i]))
  const reads = rules.map((rule, r) => readingsOf(rule, r, scope).filter(({ name }) => index.has(name)))
  const next = (i: number) => [...new Set((reads[i] ?? []).map(({ name }) => index.get(name) ?? 0))]
  const problems: Problem[] = []
  const circular = new Set<string>()
  for (const [i, rule] of rules.entries()) {
    const circle = wayBack(i, next)
    for (const { name, at, ast } of reads[i] ?? []) {
      const to = index.get(name) ?? 0
      if (circle && (circle[1] ?? i) === to && !circular.has(rule.id)) {
        const shown = [...circle, i].map((j) => rules[j]?.id).join(' → ')
        problems.push(problem('rule-circle', at, { circle: shown }, spanOfName(ast, name)))
        for (const j of circle) circular.add(rules[j]?.id ?? '')
        break
      }
      if (to > i && !circle) problems.push(problem('rule-below', at, { name }, spanOfName(ast, name)))
    }
  }
  return { problems, circular, order: sorted(rules, next) }
}

/** The shortest way from a rule back to itself, starting with it; undefined when there is none. */
function wayBack(from: number, next: (i: number) => readonly number[]): readonly number[] | undefined {
  const ways: (readonly number[])[] = [[from]]
  const seen = new Set<number>()
  for (const way of ways) {
    for (const to of next(way.at(-1) ?? from)) {
      if (to === from) return way
      if (!seen.has(to)) ways.push([...way, to])
      seen.add(to)
    }
  }
  return undefined
}

function sorted(rules: readonly Rule[], next: (i: number) => readonly number[]): RuleOrder['order'] {
  const done = new Set<number>()
  const visit = (i: number, trail: readonly number[]): void => {
    if (trail.includes(i) || done.has(i)) return
    for (const j of next(i)) visit(j, [...trail, i])
    done.add(i)
  }
  for (const i of rules.keys()) visit(i, [])
  return [...done].flatMap((i) => (rules[i] ? [{ rule: rules[i], index: i }] : []))
}

function readingsOf(rule: Rule, r: number, scope: Scope): readonly Reading[] {
  return rule.decide.flatMap((row, d) =>
    (['when', 'then'] as const).flatMap((part): readonly Reading[] => {
      const text = row[part]
      if (text === undefined) return []
      try {
        const ast = scope.environment.parse(text).ast as ASTNode
        return [...shapeOf(ast).names].map((name) => ({ name, at: `/rules/${r}/decide/${d}/${part}`, ast }))
      } catch {
        return [] // what cannot be read is said where it is checked
      }
    }),
  )
}
