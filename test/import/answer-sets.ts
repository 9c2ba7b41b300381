import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { triedOn } from './at-limits.ts'
import { seeded } from './random-answer.ts'
import { type SharedForm, worthTrying } from './shared-forms.ts'

/** Answers to every question of a design, of pages on the way and off it: each is one that its question takes. */
export type AnswerSet = Record<string, unknown>

const countedBy = ({ checks }: Question): string | undefined =>
  /^(?:double\()?size\(\w+\)\)? == (\w+)$/.exec(checks?.[0]?.must ?? '')?.[1]

const bounded = (count: unknown, { repeat }: Question): number => {
  const { min, max } = typeof repeat === 'object' ? repeat : { min: 1, max: 1 }
  return Math.min(Math.max(Math.trunc(Number(count)), min), Math.min(max, 4))
}

/** Draws answer sets for a form, cheaply: what each question takes is worked out once. The same seed draws the same sets. */
export const answerSets = (form: SharedForm, design: Design, of: { asOf: string; seed: number }): (() => AnswerSet) => {
  const random = seeded(of.seed)
  const luck = { random, asOf: of.asOf, ...worthTrying(form) }
  const questions = design.pages.flatMap((page) => (page.questions ?? []) as readonly Question[])
  const pools = questions.map((question) => ({ question, taken: triedOn(design, question, luck).taken }))
  const pick = (from: readonly unknown[]): unknown => from[Math.floor(random() * from.length)]
  const groups = questions.flatMap((group) => {
    const by = countedBy(group)
    return by === undefined ? [] : [{ group, by }]
  })
  return () => {
    const answers: AnswerSet = {}
    for (const { question, taken } of pools)
      answers[question.id] = question.optional && random() < 0.15 ? null : pick(taken)
    for (const { group, by } of groups) {
      const count = bounded(answers[by], group)
      const items = answers[group.id] as readonly unknown[]
      answers[by] = count
      answers[group.id] = Array.from({ length: count }, (_, i) => items[i % items.length])
    }
    return answers
  }
}
