import type { ASTNode } from '@marcbachmann/cel-js'
import type { Answers } from '../../journey/answers.ts'
import type { Compiled } from '../../journey/compiled.ts'
import type { EvaluationInput } from '../../journey/evaluation.ts'
import { domainOf } from './domains.ts'
import type { Behind } from './expressions-behind.ts'
import { type Usage, usageOf } from './usage.ts'

/** More than this many ways are not tried: names are then left open, those with most values first. */
const mostTrials = 800

/**
 * Every way, as far as it makes a difference, in which the names behind an outcome can be answered: on each day from
 * which parameters change. A name whose values cannot be listed is left open, that is unknown. So what is false in all
 * of these trials is false always; what is unknown in one may be anything.
 */
export function trialsOf(compiled: Compiled, { trees, names }: Behind): readonly EvaluationInput[] {
  const figures = new Map(
    compiled.parameters.map(({ parameter, values }) => [parameter.id, values.map(({ value }) => value)] as const),
  )
  const usage = usageOf(trees, figures)
  return daysOf(compiled).flatMap((asOf) => {
    const organisations = names.has('organisation') && !usage.otherwise.has('organisation')
    const domains: [string, readonly unknown[]][] = organisations
      ? [['organisation', [...usage.texts, 'elsewhere']]]
      : []
    for (const question of compiled.pages.flatMap((page) => page.questions)) {
      const domain = names.has(question.id) ? domainOf(question, usage, asOf) : undefined
      if (domain) domains.push([question.id, domain])
    }
    return product(withinBounds(domains)).map(({ organisation, ...answers }): EvaluationInput => {
      const where = organisations && organisation !== undefined ? { organisation: organisation as string } : {}
      return { answers: answers as Answers, asOf, ...where }
    })
  })
}

/** Whether the day itself is read, other than for an age: then days cannot be listed, and nothing can be said. */
export const readsTheDay = (trees: readonly ASTNode[]): boolean => {
  const usage: Usage = usageOf(trees, new Map())
  return trees.length > 0 && usage.otherwise.has('asOf') && !onlyForAges(trees)
}

const onlyForAges = (trees: readonly ASTNode[]): boolean => {
  const count = (value: unknown, inAge: boolean): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + count(one, inAge), 0)
    if (typeof value !== 'object' || value === null || !('op' in value)) return 0
    const node = value as ASTNode
    if (node.op === 'id') return node.args === 'asOf' && !inAge ? 1 : 0
    return count(node.args, node.op === 'call' && node.args[0] === 'age')
  }
  return count(trees, false) === 0
}

/** The days from which some parameter has another value, from the first on which all of them have one. */
function daysOf({ parameters }: Compiled): readonly string[] {
  const froms = parameters.map(({ values }) => values.map(({ from }) => from).toSorted())
  const first =
    froms
      .map((days) => days[0] ?? '')
      .toSorted()
      .at(-1) ?? '2026-04-01'
  return [...new Set([first, ...froms.flat().filter((day) => day > first)])]
}

function withinBounds(domains: readonly [string, readonly unknown[]][]): readonly [string, readonly unknown[]][] {
  const sorted = domains.toSorted((a, b) => a[1].length - b[1].length)
  let size = 1
  return sorted.filter(([, values]) => {
    if (values.length === 0 || size * values.length > mostTrials) return false
    size *= values.length
    return true
  })
}

function product(domains: readonly [string, readonly unknown[]][]): readonly Record<string, unknown>[] {
  return domains.reduce<Record<string, unknown>[]>(
    (trials, [name, values]) => trials.flatMap((trial) => values.map((value) => ({ ...trial, [name]: value }))),
    [{}],
  )
}
