import { readFileSync } from 'node:fs'
import { DesignFault } from '#engine/design/design-fault.ts'
import { type Position, parseDesign } from '#engine/design/design-file.ts'

/** A file that is not there, or is neither YAML nor JSON, or an argument that makes no sense. The message says which. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** A file of YAML or JSON: what it holds, and where each part stands. */
export interface DataFile {
  readonly data: unknown
  position(pointer: string): Position
}

/** Reads a YAML or JSON file; throws Unreadable. */
export const readDataFile = (path: string): DataFile => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Unreadable(`Cannot read ${path}`, { cause })
  }
  try {
    const { design, position } = parseDesign(text)
    return { data: design, position }
  } catch (error) {
    if (!(error instanceof DesignFault)) throw error
    throw new Unreadable(`${path} is neither YAML nor JSON: ${error.problems[0]?.message}`, { cause: error })
  }
}
