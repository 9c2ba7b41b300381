import type { Expression } from '../../expressions/expression.ts'
import type { Compiled, Ready } from '../../journey/compiled.ts'

/** An expression and where it stands (JSON pointer). */
export interface Step {
  readonly at: string
  readonly expression: Expression
}
/** What is evaluated together: a condition alone, or the rows of a decision in order. */
export interface Reader {
  readonly rows: readonly { readonly when?: Step | undefined; readonly then?: Step | undefined }[]
  /** the rules that it reads, by place in the design */
  readonly rules: readonly number[]
  /** the page before which it is evaluated; the number of pages for what is evaluated at the end */
  readonly page: number
}

export const stepsOf = ({ rows }: Reader): readonly Step[] =>
  rows.flatMap(({ when, then }) => [...(when ? [when] : []), ...(then ? [then] : [])])

/** Conditions of pages, decisions, and what is shared and counted. Checks of answers are left out: they run where asked. */
export function readersOf(compiled: Compiled): readonly Reader[] {
  const end = compiled.pages.length
  const one = (at: string, ready: Ready | undefined, page: number): readonly Reader[] =>
    ready ? [{ rows: [{ then: { at, expression: ready.expression } }], rules: ready.rules, page }] : []
  const decisions = compiled.rules.map(({ rows, rules }, r): Reader => {
    const at = (d: number) => `/rules/${r}/decide/${d}`
    return {
      rows: rows.map(({ when, then }, d) => ({
        when: when && { at: `${at(d)}/when`, expression: when },
        then: { at: `${at(d)}/then`, expression: then },
      })),
      rules,
      page: end,
    }
  })
  return [
    ...compiled.pages.flatMap(({ when }, p) => one(`/pages/${p}/when`, when, p)),
    ...decisions,
    ...compiled.sharing.flatMap(({ when }, s) => one(`/sharing/${s}/when`, when, end)),
    ...compiled.counted.flatMap(({ value }, c) => one(`/counted/${c}/value`, value, end)),
    ...one('/onBehalf', compiled.onBehalf, end),
  ]
}
