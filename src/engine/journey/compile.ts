import type { Design } from '../design/design.ts'
import { DesignFault, type DesignProblem } from '../design/design-fault.ts'
import type { Compiled } from './compiled.ts'
import { compilePages, ready, type Workshop } from './compiling/compile-pages.ts'
import { compileReplacements } from './compiling/compile-replacements.ts'
import { compileRules } from './compiling/compile-rules.ts'
import { designScope } from './compiling/design-scope.ts'
import { expressionCompiler } from './compiling/expression-compiler.ts'
import { type DatedValues, datedValues } from './values/parameters.ts'

const counts = ['string', 'int', 'double', 'bool']

const compileParameters = (design: Design, problems: DesignProblem[]): readonly DatedValues[] =>
  (design.parameters ?? []).flatMap((parameter, i) => {
    try {
      return [datedValues(parameter)]
    } catch (error) {
      const message = `A value is not of the parameter's type, ${parameter.type}: ${(error as Error).message}`
      problems.push({ at: `/parameters/${i}/values`, code: 'wrong_parameter', message })
      return []
    }
  })

/**
 * Makes a normalised design ready to be run; do it once for each version. Throws a DesignFault with every expression
 * that does not parse or type, and every value of a parameter that is not of its type.
 */
export const compile = (design: Design): Compiled => {
  const names = designScope(design)
  const compiler = expressionCompiler()
  const workshop: Workshop = { design, names, compiler }
  const { scope } = names
  const parameters = compileParameters(design, compiler.problems)
  const rules = compileRules(design, scope, compiler)
  const replacements = compileReplacements(workshop)
  const drafts = compilePages(workshop)
  const counted = (design.counted ?? []).flatMap(({ id, value }, i) => {
    const one = ready(workshop, value, { at: `/counted/${i}/value`, scope, expected: counts })
    return one ? [{ id, value: one }] : []
  })
  const sharing = (design.sharing ?? []).map(({ id, when }, i) => ({
    id,
    when:
      when === undefined ? undefined : ready(workshop, when, { at: `/sharing/${i}/when`, scope, expected: ['bool'] }),
  }))
  const onBehalf =
    design.onBehalf === undefined
      ? undefined
      : ready(workshop, design.onBehalf, { at: '/onBehalf', scope, expected: ['bool'] })
  if (compiler.problems.length > 0) throw new DesignFault(compiler.problems)
  const pages = drafts.map((page) => ({
    ...page,
    questions: page.questions.map((question) => ({ ...question, named: compiler.reads.has(question.id) })),
  }))
  return { design, pages, rules, parameters, replacements, counted, sharing, onBehalf }
}
