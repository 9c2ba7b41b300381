import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Design } from '#engine/design/design.ts'
import { DesignFault } from '#engine/design/design-fault.ts'
import { normalise } from '#engine/design/normalise.ts'
import { readDataFile, Unreadable } from '../running/data-file.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Reads a design (YAML or JSON; of a folder its design.yaml) in its one form. Throws Unreadable where it is none. */
export const readDesign = (path: string): Design => {
  const file = isFolder(path) ? join(path, 'design.yaml') : path
  const { data, position } = readDataFile(file)
  try {
    return normalise(data)
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    const lines = fault.problems.slice(0, 5).map(({ at, message }) => {
      const { line, column } = position(at)
      return `${file}:${line}:${column} ${at}: ${message}`
    })
    throw new Unreadable(`${file} is no service design\n${lines.join('\n')}`, { cause: fault })
  }
}
