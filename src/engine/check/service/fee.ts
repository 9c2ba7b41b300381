import type { Compiled } from '../../journey/compiled.ts'
import { decide } from '../../journey/decide.ts'
import type { EvaluationInput } from '../../journey/evaluation.ts'
import { startRun } from '../../journey/run.ts'
import { walkPage } from '../../journey/walk-page.ts'
import type { Parsed } from '../paths/expression-tools.ts'
import { behind, textsOfRule } from '../paths/expressions-behind.ts'
import { trialsOf } from '../paths/trials.ts'
import { type Problem, problem } from '../problem.ts'

/**
 * A fee that some answers make negative: tried with the highest and the lowest number that each question allows, with
 * every choice, and on each day from which a parameter changes. Where it says nothing, no such answers were found.
 */
export function feeProblems(compiled: Compiled, parse: (text: string) => Parsed): readonly Problem[] {
  const index = compiled.rules.findIndex(({ id }) => id === 'fee')
  const rule = compiled.rules[index]
  if (!rule) return []
  const hangsOn = behind(compiled, textsOfRule(rule), parse)
  const limits = limitsOf(compiled, hangsOn.names)
  for (const listed of trialsOf(compiled, hangsOn)) {
    for (const trial of [listed, ...limits.map((extra) => withAnswers(listed, extra))]) {
      const found = negativeIn(compiled, index, trial)
      if (found) {
        const row = rule.rows.findIndex(({ id }) => id === found.row)
        const why = { en: saying(found, trial, 'is'), cy: saying(found, trial, 'yw') }
        const span = { start: 0, end: rule.rows[row]?.then.text.length ?? 0 }
        return [problem('fee-negative', `/rules/${index}/decide/${row}/then`, { why }, span)]
      }
    }
  }
  return []
}

/** Numbers that are calculated with cannot be listed; a fee is most extreme where they are. */
function limitsOf({ pages }: Compiled, names: ReadonlySet<string>): readonly Readonly<Record<string, number>>[] {
  const numbers = pages
    .flatMap(({ questions }) => questions.map(({ question }) => question))
    .filter(({ id, type }) => names.has(id) && (type === 'number' || type === 'money'))
  const far = 1_000_000
  const at = (limit: 'min' | 'max', open: number) =>
    Object.fromEntries(numbers.map((question) => [question.id, question[limit] ?? open]))
  return numbers.length === 0 ? [] : [at('min', 0), at('max', far), { ...at('min', 0), ...firstAt(numbers, far) }]
}
const firstAt = (numbers: readonly { readonly id: string; readonly max?: number }[], far: number) =>
  Object.fromEntries(numbers.slice(0, 1).map(({ id, max }) => [id, max ?? far]))

const withAnswers = (trial: EvaluationInput, extra: Readonly<Record<string, number>>): EvaluationInput => ({
  ...trial,
  answers: { ...extra, ...trial.answers },
})

interface Found {
  readonly fee: number
  readonly row: string | undefined
}

function negativeIn(compiled: Compiled, index: number, trial: EvaluationInput): Found | undefined {
  try {
    const run = startRun(compiled, trial)
    for (const page of compiled.pages) walkPage(run, page)
    const { value, row } = decide(run, index)
    return typeof value === 'number' && value < 0 ? { fee: value, row } : undefined
  } catch {
    return undefined
  }
}

function saying({ fee }: Found, { answers, asOf }: EvaluationInput, is: string): string {
  const given = Object.entries(answers).map(([name, value]) => `${name} ${is} ${JSON.stringify(value)}`)
  return `${fee} (${[...given, asOf].join(', ')})`
}
