import type { ASTNode } from '@marcbachmann/cel-js'
import type { Question } from '../../design/question.ts'
import { noValue } from '../../expressions/context.ts'
import { nodeText } from '../../expressions/node-text.ts'
import type { Compiled, CompiledQuestion } from '../../journey/compiled.ts'
import { decide } from '../../journey/decide.ts'
import type { EvaluationInput } from '../../journey/evaluation.ts'
import { type Run, startRun } from '../../journey/run.ts'
import { questionValue } from '../../journey/values/question-value.ts'
import { walkPage } from '../../journey/walk-page.ts'
import { nodesOf, spanOfName } from '../expressions/nodes.ts'
import { type Problem, problem } from '../problem.ts'
import type { ExpressionTools, Parsed } from './expression-tools.ts'
import { behind, reaching } from './expressions-behind.ts'
import { denies, guarded } from './guarded.ts'
import { mayNeed } from './may-need.ts'
import { type Reader, readersOf, type Step, stepsOf } from './readers.ts'
import { trialsOf } from './trials.ts'

interface Reading {
  readonly reader: Reader
  readonly question: CompiledQuestion
  /** the page that asks it */
  readonly asked: number
}

/**
 * Answers of a type without an empty value (a date, an address, a file, a place) that are read where they may not have
 * been asked, or were left blank. Conditions are tried on all answers that can be listed, as for pages that nobody
 * reaches; where that leaves open whether the question was asked, the reader must say the same condition as the page.
 */
export function emptyReads(compiled: Compiled, tools: ExpressionTools): readonly Problem[] {
  return readersOf(compiled).flatMap((reader) =>
    compiled.pages.flatMap(({ questions, when }, asked) =>
      questions.flatMap((question): readonly Problem[] => {
        const reading = { reader, question, asked }
        const unasked = question.optional || when ? stepThatMayLack(compiled, reading, tools) : undefined
        const step = blankInGroup(reading, tools) ?? unasked
        if (!step) return []
        const span = spanOfName(tools.parse(step.expression.text).ast, question.id)
        return [problem('may-be-empty', step.at, { name: question.id, type: question.question.type }, span)]
      }),
    ),
  )
}

function stepThatMayLack(compiled: Compiled, reading: Reading, tools: ExpressionTools): Step | undefined {
  const { reader, question, asked } = reading
  const { parse } = tools
  const risky = stepsOf(reader).filter(({ expression }) => readsWhatMayLack(question, parse(expression.text)))
  if (risky.length === 0 || question.optional) return risky[0]
  const condition = parse(compiled.pages[asked]?.when?.expression.text ?? 'true').ast
  const safe = reader.rows.findIndex(({ when }) => when && denies(parse(when.expression.text).ast, condition))
  const late = safe < 0 ? [] : stepsOf({ ...reader, rows: reader.rows.slice(safe + 1) })
  const open = risky.filter(
    (step) => !late.includes(step) && !guarded(parse(step.expression.text).ast, question.id, condition),
  )
  if (open.length === 0) return undefined
  const texts = stepsOf(reader).map(({ expression }) => expression.text)
  const hangsOn = behind(compiled, [...texts, ...reaching(compiled, asked), ...reaching(compiled, reader.page)], parse)
  for (const trial of trialsOf(compiled, hangsOn)) {
    const step = metIn(compiled, tools, reading, trial)
    if (step && open.includes(step)) return step
  }
  return undefined
}

/** Where an answer in a group is read that may be left blank and has no empty value. */
function blankInGroup({ reader, question }: Reading, { parse }: ExpressionTools): Step | undefined {
  const blank = ((question.question.questions ?? []) as readonly Question[])
    .filter((child) => child.optional && questionValue(child).empty === noValue)
    .map(({ id }) => id)
  if (blank.length === 0) return undefined
  return stepsOf(reader).find(({ expression }) => {
    const { ast, reads } = parse(expression.text)
    return reads.includes(question.id) && nodesOf(ast).some((node) => node.op === '.' && blank.includes(node.args[1]))
  })
}

/** Of a group that is one object: only where an answer in it that has no empty value is read. */
function readsWhatMayLack({ id, value, group, question }: CompiledQuestion, { ast, reads }: Parsed): boolean {
  if (!reads.includes(id)) return false
  const unasked = group?.unasked
  if (!group || !unasked) return value.empty === noValue
  const lacking = (question.questions ?? []).map((child) => child.id).filter((child) => !(child in unasked))
  return nodesOf(ast).some(
    (node) => node.op === '.' && node.args[0].op === 'id' && node.args[0].args === id && lacking.includes(node.args[1]),
  )
}

function metIn(
  compiled: Compiled,
  tools: ExpressionTools,
  { reader, question, asked }: Reading,
  trial: EvaluationInput,
): Step | undefined {
  const run = startRun(compiled, trial)
  // a page that fails on an answer that is not there is said of that answer: here it is as if it were unknown
  for (const page of compiled.pages.slice(0, reader.page)) orElse(() => walkPage(run, page), undefined)
  const shown = orElse(() => compiled.pages[asked]?.when?.expression.evaluate(run.context), undefined)
  if (shown === true || run.ended === true) return undefined
  delete run.context.values[question.id]
  for (const rule of reader.rules) orElse(() => decide(run, rule), undefined)
  return stepThatMeets(reader, run, question.id, tools)
}

/** What it gives, or `instead` where evaluating fails. */
function orElse<T>(evaluate: () => T, instead: T): T {
  try {
    return evaluate()
  } catch {
    return instead
  }
}

/** The step that may come to need this name, which is not there: in the order in which they are evaluated. */
function stepThatMeets({ rows }: Reader, { context }: Run, name: string, tools: ExpressionTools): Step | undefined {
  const known = (part: ASTNode) => orElse(() => tools.compile(nodeText(part))?.evaluate(context), undefined)
  const meets = ({ expression }: Step) => mayNeed(tools.parse(expression.text).ast, name, known)
  for (const { when, then } of rows) {
    if (when && meets(when)) return when
    const holds = when ? orElse(() => when.expression.evaluate(context), undefined) : true
    if (then && holds !== false && meets(then)) return then
    if (holds === true) return undefined
  }
  return undefined
}
