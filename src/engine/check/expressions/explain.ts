import type { ExpressionProblem } from '../../expressions/check-expression.ts'
import { functions } from '../../expressions/functions.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem, type Span } from '../problem.ts'

/** What an expression may name, and ids of the design that none can name because of their `-`. */
export interface Nameable {
  readonly names: readonly string[]
  readonly hyphenated: readonly string[]
}

const ownFunctions = Object.keys(functions).map((signature) => signature.replace(/\(.*/, ''))
const celFunctions = [
  'size',
  'int',
  'double',
  'string',
  'matches',
  'startsWith',
  'endsWith',
  'contains',
  'exists',
  'all',
]
const known = [...new Set([...ownFunctions, ...celFunctions])]
const numbers = /\bint\b.*\bdouble\b|\bdouble\b.*\bint\b/
const typeFaults = [
  ...[
    'no_such_overload',
    'cannot_index_type',
    'invalid_index_type',
    'invalid_condition_type',
    'invalid_logical_operand',
  ],
  ...[
    'incompatible_ternary_branches',
    'heterogeneous_list_element',
    'heterogeneous_map_key',
    'heterogeneous_map_value',
  ],
  ...['incompatible_argument_type', 'invalid_comparison_type', 'invalid_comprehension_range', 'type_error'],
]

/** Takes why an expression was refused. Returns it as a problem of the design, in words for its author. */
export function explain(fault: ExpressionProblem, text: string, at: string, nameable: Nameable): Problem {
  const span: Span = fault.range
  const word = text.slice(span.start, span.end)
  const hyphen = hyphenAround(text, nameable.hyphenated, span)
  if (hyphen) return problem('hyphen-in-name', at, { name: hyphen.name }, hyphen.span)
  if (fault.code === 'unknown_variable' || fault.code === 'no_such_key') {
    const meant = didYouMean(word, fault.code === 'no_such_key' ? [] : nameable.names)
    return problem('unknown-name', at, { name: word, meant }, span)
  }
  if (fault.code === 'no_matching_overload') return functionProblem(fault, at, span)
  if (typeFaults.includes(fault.code)) {
    return numbers.test(fault.message)
      ? problem('mixed-numbers', at, {}, span)
      : problem('type-mismatch', at, { why: fault.message }, span)
  }
  return problem('not-cel', at, { why: fault.message }, span)
}

function functionProblem(fault: ExpressionProblem, at: string, span: Span): Problem {
  const call = /'(.*)'/.exec(fault.message)?.[1] ?? ''
  const name = /([A-Za-z]\w*)\(/.exec(call)?.[1] ?? call
  return known.includes(name)
    ? problem('type-mismatch', at, { why: call }, span)
    : problem('unknown-function', at, { name: call, meant: didYouMean(name, known) }, span)
}

/** `a-b` reads as a minus b: where the design has something called a-b, that is what was meant. */
function hyphenAround(text: string, hyphenated: readonly string[], { start, end }: Span) {
  for (const name of hyphenated) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= end && start <= at + name.length) return { name, span: { start: at, end: at + name.length } }
    }
  }
  return undefined
}
