import type { ASTNode } from '@marcbachmann/cel-js'

const macros = new Set(['all', 'exists', 'exists_one', 'filter', 'map'])

/** What walking an expression's tree tells of it. */
export interface Shape {
  /** free names: neither bound by a macro nor a field */
  readonly names: ReadonlySet<string>
  /** names of functions and methods called */
  readonly calls: ReadonlySet<string>
  /** how deep loops over lists stand in one another */
  readonly loops: number
  /** no logic inside that could do without one of its names */
  readonly strict: boolean
}

interface Walk {
  readonly names: Set<string>
  readonly calls: Set<string>
  loops: number
  strict: boolean
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value

/** The name that a macro over a list binds, what it binds it in, and the list. */
const loopOf = (node: ASTNode): { name: string; inside: readonly ASTNode[]; over: ASTNode } | undefined => {
  if (node.op !== 'rcall') return undefined
  const [method, over, args] = node.args
  const variable = args[0]
  if (variable?.op !== 'id' || !macros.has(method)) return undefined
  return { name: variable.args, inside: args.slice(1), over }
}

const visit = (value: unknown, bound: ReadonlySet<string>, depth: number, walk: Walk): void => {
  if (Array.isArray(value)) for (const one of value) visit(one, bound, depth, walk)
  if (!isNode(value)) return
  if (value.op === 'value') return
  if (value.op === 'id') {
    if (!bound.has(value.args)) walk.names.add(value.args)
    return
  }
  if (value.op === '&&' || value.op === '||' || value.op === '?:') walk.strict = false
  if (value.op === 'call' || value.op === 'rcall') walk.calls.add(value.args[0])
  const loop = loopOf(value)
  if (!loop) {
    visit(value.args, bound, depth, walk)
    return
  }
  walk.loops = Math.max(walk.loops, depth + 1)
  walk.strict = false
  visit(loop.over, bound, depth, walk)
  visit(loop.inside, new Set([...bound, loop.name]), depth + 1, walk)
}

/** Walks the tree that cel-js parsed. */
export const shapeOf = (ast: ASTNode): Shape => {
  const walk: Walk = { names: new Set(), calls: new Set(), loops: 0, strict: true }
  visit(ast, new Set(), 0, walk)
  return walk
}
