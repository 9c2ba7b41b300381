import type { ASTNode } from '@marcbachmann/cel-js'
import type { Compiled, CompiledRule, Ready } from '../../journey/compiled.ts'
import type { Parsed } from './expression-tools.ts'

/** What an outcome hangs on: every expression that it is worked out from, as text, and every name that those read. */
export interface Behind {
  readonly trees: readonly ASTNode[]
  readonly names: ReadonlySet<string>
}

/**
 * Everything that a page's or rule's outcome hangs on: its own expressions, the rules that they read, and the conditions
 * of the pages on which the questions that they read are asked. `parse` gives the tree of a text.
 */
export function behind(compiled: Compiled, texts: readonly string[], parse: (text: string) => Parsed): Behind {
  const trees: ASTNode[] = []
  const names = new Set<string>()
  const done = new Set<string>()
  const waiting = [...texts]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    if (done.has(text)) continue
    done.add(text)
    const { ast, reads } = parse(text)
    trees.push(ast)
    for (const name of reads) {
      if (names.has(name)) continue
      names.add(name)
      const rule = compiled.rules.find((one) => one.id === name)
      if (rule) waiting.push(...textsOfRule(rule))
      waiting.push(...asking(compiled, name))
    }
  }
  return { trees, names }
}

export const textOf = (ready: Ready | undefined): readonly string[] => (ready ? [ready.expression.text] : [])
export const textsOfRule = (rule: CompiledRule): readonly string[] =>
  rule.rows.flatMap(({ when, then }) => [...(when ? [when.text] : []), then.text])

/** The conditions under which pages up to this one are reached: its own, and those of the ends before it. */
export const reaching = (compiled: Compiled, page: number): readonly string[] =>
  compiled.pages.slice(0, page + 1).flatMap((one, i) => (i === page || one.terminal ? textOf(one.when) : []))

function asking(compiled: Compiled, question: string): readonly string[] {
  const page = compiled.pages.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  return page < 0 ? [] : reaching(compiled, page)
}
