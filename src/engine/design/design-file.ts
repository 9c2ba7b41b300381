import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { DesignFault } from './design-fault.ts'

/** Where something stands in a file, counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A parsed file: what it holds and where each part of it stands. */
export interface DesignFile {
  readonly design: unknown
  /** the place of the value that a JSON pointer names, or of the nearest part above it that is there */
  position(pointer: string): Position
}

const steps = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const inside = (node: Node | null, step: string): unknown => {
  if (isSeq(node)) return node.get(Number(step), true)
  return isMap(node) ? node.get(step, true) : undefined
}

const nearest = (root: Node | null, pointer: string): Node | null => {
  let node = root
  for (const step of steps(pointer)) {
    const next = inside(node, step)
    if (!isNode(next)) return node
    node = next
  }
  return node
}

/**
 * Reads a design file: YAML 1.2, core schema, of which JSON is a part. Throws a DesignFault (code `not-yaml`) when the
 * text cannot be read, a key stands twice or aliases multiply it.
 */
export const parseDesign = (text: string): DesignFile => {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true })
  const fault = document.errors[0]
  if (fault) throw new DesignFault([{ at: '', code: 'not-yaml', message: fault.message }])
  let design: unknown
  try {
    design = document.toJS({ maxAliasCount: 50 })
  } catch (cause) {
    throw new DesignFault([{ at: '', code: 'not-yaml', message: String(cause) }])
  }
  return {
    design,
    position: (pointer) => {
      const at = lines.linePos(nearest(document.contents, pointer)?.range?.[0] ?? 0)
      return { line: at.line, column: at.col }
    },
  }
}
