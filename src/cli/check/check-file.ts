import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '#core/text.ts'
import { inLocale } from '#core/text.ts'
import { type CheckOptions, checkDesign } from '#engine/check/check-design.ts'
import { locate } from '#engine/check/locate.ts'
import { DesignFault } from '#engine/design/design-fault.ts'
import { type DesignFile, parseDesign } from '#engine/design/design-file.ts'
import { Unreadable } from '../running/data-file.ts'

/** A problem as the command prints it: one language, and the place in the file. */
export interface Reported {
  readonly design: string
  readonly at: string
  readonly page: string | null
  readonly question: string | null
  readonly line: number
  readonly column: number
  readonly code: string
  readonly message: string
}
export interface Checked {
  readonly problems: readonly Reported[]
  readonly examples: readonly {
    readonly design: string
    readonly title: string
    readonly ok: boolean
    readonly differs: readonly unknown[]
  }[]
}

/**
 * Takes a design file (YAML or JSON; of a folder its design.yaml), the languages it must have, the day from which it is to
 * be used and the language of the messages. Returns its problems in the order of the file. Throws Unreadable where there
 * is no such file.
 */
export function checkFile(design: string, required: CheckOptions, locale: Locale): Checked {
  const source = readText(design)
  let file: DesignFile
  try {
    file = parseDesign(source)
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    return { problems: [notYaml(design, fault)], examples: [] }
  }
  const { problems, examples } = checkDesign(file.design, required)
  const reported = problems.map((problem): Reported => {
    const { at, page = null, question = null, code, message } = problem
    return { design, at, page, question, ...locate(file, source, problem), code, message: inLocale(message, locale) }
  })
  return {
    problems: reported.toSorted((a, b) => a.line - b.line || a.column - b.column),
    examples: examples.map(({ title, ok, differs }) => ({ design, title: inLocale(title, locale), ok, differs })),
  }
}

function readText(design: string): string {
  try {
    const path = statSync(design).isDirectory() ? join(design, 'design.yaml') : design
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Unreadable(`Cannot read ${design}`, { cause })
  }
}

/** The parser says the place in words: "… at line 3, column 5". */
function notYaml(design: string, fault: DesignFault): Reported {
  const message = fault.problems[0]?.message ?? fault.message
  const [, line = '1', column = '1'] = /at line (\d+), column (\d+)/.exec(message) ?? []
  const place = { at: '', page: null, question: null, line: Number(line), column: Number(column) }
  return { design, ...place, code: 'not-yaml', message: message.split('\n')[0] ?? message }
}
