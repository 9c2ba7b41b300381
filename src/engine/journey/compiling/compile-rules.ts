import type { Design } from '../../design/design.ts'
import { declare, type Scope } from '../../expressions/scope.ts'
import { textOf } from '../../questions/words-of.ts'
import type { CompiledRow, CompiledRule } from '../compiled.ts'
import type { ExpressionCompiler } from './expression-compiler.ts'

/** What the reserved rules must give. */
const reservedTypes: Readonly<Record<string, readonly string[]>> = { eligible: ['bool'], fee: ['int'] }

/** The rules that an expression reads, by their place in the design. */
export const rulesRead = (design: Design, reads: Iterable<string>): readonly number[] => {
  const rules = design.rules ?? []
  return [...new Set([...reads].map((name) => rules.findIndex(({ id }) => id === name)))].filter((i) => i >= 0)
}

type Rule = NonNullable<Design['rules']>[number]

const compileRows = (rule: Rule, at: string, scope: Scope, compiler: ExpressionCompiler): readonly CompiledRow[] => {
  let expected = reservedTypes[rule.id]
  return rule.decide.flatMap((row, i): readonly CompiledRow[] => {
    const here = `${at}/decide/${i}`
    const when =
      row.when === undefined ? undefined : compiler.compile(row.when, { at: `${here}/when`, scope, expected: ['bool'] })
    const then = compiler.compile(row.then, { at: `${here}/then`, scope, ...(expected ? { expected } : {}) })
    expected ??= then ? [then.type] : undefined
    const because = row.because === undefined ? undefined : textOf(row.because)
    return then && (when || row.when === undefined) ? [{ id: row.id, when, then, because }] : []
  })
}

/** The decisions of a design, in order; each becomes a name of the scope for those below it. */
export const compileRules = (design: Design, scope: Scope, compiler: ExpressionCompiler): readonly CompiledRule[] =>
  (design.rules ?? []).map((rule, i) => {
    const rows = compileRows(rule, `/rules/${i}`, scope, compiler)
    const reads = rows.flatMap(({ when, then }) => [...(when?.reads ?? []), ...then.reads])
    const type = rows[0]?.then.type ?? reservedTypes[rule.id]?.[0]
    if (type) declare(scope, rule.id, type)
    return { id: rule.id, rows, rules: rulesRead(design, reads), lines: rulesRead(design, rule.lines ?? []) }
  })
