import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import type { AnswerSet, Model, Outcome } from './model.ts'
import { toDesign } from './to-design.ts'

/** The engine over a generated design, compiled once. Returns a function from answers to what both must agree on. */
export function runEngine(model: Model): (input: AnswerSet) => Outcome & { readonly whole: Evaluation } {
  const compiled = compile(normalise(toDesign(model)))
  return (input) => {
    const whole = evaluate(compiled, input)
    const decided = Object.entries(whole.decisions)
    return {
      path: whole.path,
      next: whole.next,
      end: whole.end,
      complete: whole.complete,
      decisions: Object.fromEntries(decided.map(([id, { value, row }]) => [id, { value: plain(value), row }])),
      fee: plain(whole.fee),
      whole,
    }
  }
}

/** Whole numbers of CEL (BigInt) as numbers, so that the two sides are compared by value. */
const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
