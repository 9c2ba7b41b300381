import type { Design } from '../../src/engine/design/design.ts'
import type { Compiled } from '../../src/engine/journey/compiled.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import type { Evaluation } from '../../src/engine/journey/evaluation.ts'
import { answerFor, seeded } from './random-answer.ts'
import type { SharedForm } from './shared-forms.ts'

/** Where a random set of valid answers leads. */
export interface Walked {
  readonly answers: Readonly<Record<string, unknown>>
  readonly end: Evaluation
}

/** Texts and numbers that a form compares answers with: an answer that is one of them opens a branch. */
const worthTrying = (form: SharedForm): { texts: string[]; numbers: number[] } => {
  const said = JSON.stringify(form.source.conditions ?? [])
  return {
    texts: [...said.matchAll(/'([^']{1,40})'/g)].map(([, text]) => text ?? ''),
    numbers: [...said.matchAll(/"value":"?(\d{1,9})"?[,}]/g)].map(([, number]) => Number(number)),
  }
}

const walk = (
  form: SharedForm,
  compiled: Compiled,
  of: { seed: number; asOf: string; organisation: string },
): Walked => {
  const { asOf, organisation } = of
  const design: Design = compiled.design
  const luck = { random: seeded(of.seed), asOf, ...worthTrying(form) }
  const answers: Record<string, unknown> = {}
  let end = evaluate(compiled, { answers, asOf, organisation })
  for (let steps = 0; end.next !== undefined && steps < 200; steps++) {
    const page = design.pages.find(({ id }) => id === end.next)
    for (const question of page?.questions ?? []) answers[question.id] = answerFor(design, question, luck)
    end = evaluate(compiled, { answers, asOf, organisation })
  }
  return { answers, end }
}

/** The first random answers that lead to an application; where none of so many do, the first that come to any end. */
export const answersByLuck = (
  form: SharedForm,
  compiled: Compiled,
  of: { asOf: string; organisation: string; tries: number },
): Walked => {
  let turnedAway: Walked | undefined
  for (let seed = 1; seed <= of.tries; seed++) {
    const walked = walk(form, compiled, { ...of, seed })
    if (walked.end.complete) return walked
    if (walked.end.end !== undefined) turnedAway ??= walked
  }
  if (!turnedAway) throw new Error(`no answers lead anywhere in ${form.file}`)
  return turnedAway
}
