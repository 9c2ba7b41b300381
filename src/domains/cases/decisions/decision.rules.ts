import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'

/** One line of a decision: the rule, what it came to, which row decided and why, in every language of the design. */
export interface DecisionLine {
  readonly rule: string
  readonly title: Text | undefined
  readonly value: string | number | boolean | null
  readonly row: string | undefined
  readonly because: readonly Text[]
  /** it is a sum in pence, or a line of one */
  readonly pence?: true
  /** the questions whose answers were missing, where it could not be decided */
  readonly missing: readonly string[]
}

/** What the reason of a correction is kept as: colleagues read it, the applicant is told the decision's own words. */
export const reasonItem = (decision: string): string => `correction-${decision}`

export const isReason = (item: string): boolean => item.startsWith('correction-')

const plain = (value: unknown): DecisionLine['value'] => {
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

const text = (words: unknown): Text | undefined =>
  typeof words === 'string' ? { en: words } : (words as Text | undefined)

/** Every rule of a design as it came out, in the design's order. */
export const decisionLines = (design: Design, evaluation: Evaluation): readonly DecisionLine[] => {
  const sums = new Set((design.rules ?? []).flatMap(({ id, lines }) => (lines ? [id, ...lines] : [])))
  return (design.rules ?? []).map(({ id, title }) => {
    const made = evaluation.decisions[id]
    return {
      rule: id,
      title: text(title),
      value: plain(made?.value),
      row: made?.row,
      because: (made?.because ?? []).filter((reason) => reason.rule === id).map((reason) => reason.text),
      ...(sums.has(id) && { pence: true }),
      missing: made?.missing ?? [],
    }
  })
}

/**
 * Why it was decided so, in words, a reason each: of a sum its lines with their amounts, as far as they are not nothing, and what
 * they come to; of every other decision the words of the row that decided.
 */
export const reasonsOf = (lines: readonly DecisionLine[], locale: Locale): readonly string[] =>
  lines
    .flatMap(({ pence, value, because, title }) => {
      const words = because.map((reason) => inLocale(reason, locale))
      if (!pence || typeof value !== 'number') return words
      if (value === 0 && words.length === 0) return []
      return [`${pounds(value)}: ${words.length > 0 ? words.join(' ') : inLocale(title ?? {}, locale)}`]
    })
    .filter(Boolean)

/** The dated parameters in force on a day, as the decision keeps them. */
export const parametersOn = (design: Design, asOf: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (design.parameters ?? []).map(({ id, values }) => [
      id,
      values
        .filter(({ from }) => from <= asOf)
        .sort((a, b) => a.from.localeCompare(b.from))
        .at(-1)?.value ?? null,
    ]),
  )
