import { longDate } from '#core/days/long-date.ts'
import type { Design } from '../../design/design.ts'
import { nodeText } from '../../expressions/node-text.ts'
import { compile } from '../../journey/compile.ts'
import type { Compiled } from '../../journey/compiled.ts'
import { startRun } from '../../journey/run.ts'
import { type DatedValues, valueOn } from '../../journey/values/parameters.ts'
import { textOf } from '../../questions/words-of.ts'
import { type ExpressionTools, expressionTools } from '../paths/expression-tools.ts'
import { mayNeed } from '../paths/may-need.ts'
import { readersOf, stepsOf } from '../paths/readers.ts'
import { type Problem, problem } from '../problem.ts'

/** When a design is to be used, and what its organisation brings along. */
export interface InUse {
  /** the day from which it is to be used (ISO) */
  readonly asOf: string
  /** parameters that the organisation has a value of its own for on that day */
  readonly own?: readonly string[]
}

/**
 * Figures that have no value yet on the day from which a design is to be used, and that something may need then. What has
 * a value once has one ever after, so a design without such a figure never meets one.
 */
export function figureProblems(compiled: Compiled, tools: ExpressionTools, inUse: InUse): readonly Problem[] {
  const { asOf } = inUse
  return compiled.parameters.flatMap((dated, place) =>
    lacks(dated, inUse) && isNeeded(compiled, tools, { id: dated.parameter.id, asOf })
      ? [problem('figure-without-value', `/parameters/${place}/values/0/from`, words(dated, asOf))]
      : [],
  )
}

/** The same, of a design that is in order otherwise; it is compiled only where a figure has no value on the day. */
export function lackingFigures(design: Design, inUse: InUse): readonly Problem[] {
  const early = (design.parameters ?? []).some(({ values }) => values.every(({ from }) => from > inUse.asOf))
  if (!early) return []
  const compiled = compile(design)
  return figureProblems(compiled, expressionTools(design, compiled), inUse)
}

const lacks = (dated: DatedValues, { asOf, own = [] }: InUse): boolean =>
  valueOn(dated, asOf) === undefined && !own.includes(dated.parameter.id)

function words({ parameter, values }: DatedValues, asOf: string) {
  const label = textOf(parameter.label)
  const first = values.at(-1)?.from ?? asOf
  return {
    name: { en: label.en ?? parameter.id, cy: label.cy ?? label.en ?? parameter.id },
    first: { en: longDate(first, 'en'), cy: longDate(first, 'cy') },
    day: { en: longDate(asOf, 'en'), cy: longDate(asOf, 'cy') },
  }
}

/** Whether any expression may come to need it on that day, whatever is answered. */
function isNeeded(compiled: Compiled, tools: ExpressionTools, { id, asOf }: { id: string; asOf: string }): boolean {
  const { context } = startRun(compiled, { answers: {}, asOf })
  const known = (text: string): unknown => {
    try {
      return tools.compile(text)?.evaluate(context)
    } catch {
      return undefined
    }
  }
  const checks = compiled.pages.flatMap((page) => [...page.checks, ...page.questions.flatMap((one) => one.checks)])
  const inItems = compiled.pages.flatMap((page) => page.questions.flatMap((one) => one.itemChecks))
  const texts = [
    ...readersOf(compiled).flatMap((reader) => stepsOf(reader).map(({ expression }) => expression.text)),
    ...checks.map(({ must }) => must.expression.text),
  ]
  return (
    texts.some((text) => mayNeed(tools.parse(text).ast, id, (part) => known(nodeText(part)))) ||
    inItems.some(({ must }) => must.expression.reads.includes(id))
  )
}
