import type { DesignFile, Position } from '../design/design-file.ts'
import type { Problem } from './problem.ts'

/**
 * Takes a design file, its text and a problem found in it. Returns the line and column, counted from 1: for a part of an
 * expression the character in it where it begins, when the file writes the expression as it is (plain, in quotes without
 * escapes, or as a literal block); else the beginning of the value.
 */
export function locate(file: DesignFile, source: string, { at, span }: Problem): Position {
  const start = file.position(at)
  const value = valueAt(file.design, at)
  if (!span || typeof value !== 'string') return start
  const lines = source.split(/\r?\n/)
  const rest = (lines[start.line - 1] ?? '').slice(start.column - 1)
  if (/^[|>]/.test(rest)) return inBlock(lines, start, value, span.start) ?? start
  const quoted = /^['"]/.test(rest) ? 1 : 0
  return rest.startsWith(value, quoted) ? { line: start.line, column: start.column + quoted + span.start } : start
}

/** In a literal block (`|`) every line of the value is a line of the file, further in by the block's indent. */
function inBlock(lines: readonly string[], start: Position, value: string, offset: number): Position | undefined {
  const before = value.slice(0, offset).split('\n')
  const line = lines[start.line + before.length - 1] ?? ''
  const said = value.split('\n')[before.length - 1] ?? ''
  const indent = line.length - line.trimStart().length - (said.length - said.trimStart().length)
  if (line.slice(indent).trimEnd() !== said.trimEnd()) return undefined
  return { line: start.line + before.length, column: indent + (before.at(-1) ?? '').length + 1 }
}

function valueAt(document: unknown, at: string): unknown {
  return at
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      return (value as Record<string, unknown> | undefined | null)?.[key]
    }, document)
}
