import { DesignFault } from '#engine/design/design-fault.ts'
import type { CommandIo } from '../running/command.ts'
import { Unreadable } from '../running/data-file.ts'

/** Runs a command on designs: asked wrongly is exit 2, a design or patch that does not fit is exit 1, both in words. */
export const runVariation = (io: CommandIo, run: () => 0 | 1): 0 | 1 | 2 => {
  try {
    return run()
  } catch (error) {
    if (error instanceof DesignFault) {
      for (const { at, message } of error.problems) io.err(`${at || '/'}: ${message}\n`)
      return 1
    }
    // parseArgs throws TypeErrors with a code of its own for options that it does not know
    if (!(error instanceof Unreadable) && !(error instanceof TypeError && 'code' in error)) throw error
    io.err(`${error.message}\n`)
    return 2
  }
}

/** The language of what is printed for people. */
export const localeOf = (value: string): 'en' | 'cy' => {
  if (value !== 'en' && value !== 'cy') throw new Unreadable('--locale is en or cy')
  return value
}
