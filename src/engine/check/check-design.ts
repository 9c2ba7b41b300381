import { Design } from '../design/design.ts'
import { DesignFault } from '../design/design-fault.ts'
import { type Shape, tidy } from '../design/tidy.ts'
import { type ExampleResult, runExamples } from '../examples/run-examples.ts'
import { compile } from '../journey/compile.ts'
import type { Compiled } from '../journey/compiled.ts'
import { placeOf } from './design-walk.ts'
import { expressionProblems } from './expressions/expression-problems.ts'
import { emptyReads } from './paths/empties.ts'
import { expressionTools } from './paths/expression-tools.ts'
import { emptyWays, unreachable } from './paths/reach.ts'
import { type Problem, problem } from './problem.ts'
import { exampleNames, failedExamples } from './service/examples.ts'
import { feeProblems } from './service/fee.ts'
import { figureProblems } from './service/figures.ts'
import { messageProblems } from './service/messages.ts'
import { privacyProblems } from './service/privacy.ts'
import { stageProblems } from './service/stages.ts'
import { windowProblems } from './service/window.ts'
import { idProblems } from './shape/ids.ts'
import { languageProblems } from './shape/languages.ts'
import { limitProblems } from './shape/limits.ts'
import { referenceProblems } from './shape/references.ts'
import { replacementProblems } from './shape/replacements.ts'
import { schemaProblems } from './shape/schema-problems.ts'
import { valueProblems, withoutWrongOtherwise } from './shape/values.ts'

export interface CheckOptions {
  /** language tags that every text must have */
  readonly languages: readonly string[]
  /** the teams of the organisation, where they are known */
  readonly teams?: readonly string[]
  /** the day from which the design is to be used (ISO), where it is known */
  readonly asOf?: string
}
export interface CheckResult {
  readonly problems: readonly Problem[]
  /** how the examples came out; none where the design cannot be run */
  readonly examples: readonly ExampleResult[]
}

/**
 * Takes a design as it was written (parsed YAML or JSON) and what its place requires. Returns everything that is wrong
 * with it, each with a code of the closed list in codes.ts, and how its examples came out. Pure; throws nothing of its own.
 */
export function checkDesign(document: unknown, { languages, teams, asOf }: CheckOptions): CheckResult {
  const tidied = tidy(Design as unknown as Shape, document)
  const shape =
    typeof tidied === 'object' && tidied !== null ? schemaProblems(Design, tidied) : [problem('not-a-design', '')]
  if (shape.length > 0) return { problems: placed(tidied, shape), examples: [] }
  const design = tidied as Design
  const values = valueProblems(design)
  const broken = [
    ...idProblems(design),
    ...values,
    ...replacementProblems(design),
    ...limitProblems(design),
    ...referenceProblems(design, teams),
  ]
  const expressions = expressionProblems(withoutWrongOtherwise(design, values))
  const run = broken.length + expressions.length === 0 ? running(design, asOf) : { problems: [], examples: [] }
  const problems = [
    ...broken,
    ...privacyProblems(design),
    ...windowProblems(design),
    ...stageProblems(design),
    ...messageProblems(design),
    ...expressions,
    ...exampleNames(design),
    ...run.problems,
    ...languageProblems(design, languages),
  ]
  return { problems: placed(design, problems), examples: run.examples }
}

/** What shows only when the design is run: its paths, its fee and its examples. */
function running(design: Design, asOf: string | undefined): CheckResult {
  let compiled: Compiled
  try {
    compiled = compile(design)
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    return { problems: fault.problems.map(({ at, message }) => problem('not-cel', at, { why: message })), examples: [] }
  }
  const tools = expressionTools(design, compiled)
  const examples = runExamples(compiled)
  const lacking = emptyReads(compiled, tools)
  const problems = [
    ...lacking,
    ...unreachable(compiled, tools.parse),
    ...emptyWays(compiled, tools.parse),
    ...feeProblems(compiled, tools.parse),
    ...(asOf === undefined ? [] : figureProblems(compiled, tools, { asOf })),
    // an example that meets an answer that is not there fails for that reason
    ...(lacking.length > 0 ? [] : failedExamples(examples)),
  ]
  return { problems, examples }
}

const placed = (document: unknown, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((one) => ({ ...one, ...placeOf(document, one.at) }))
