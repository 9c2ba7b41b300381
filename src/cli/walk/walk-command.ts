import { parseArgs } from 'node:util'
import { DesignFault } from '#engine/design/design-fault.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import type { Command, CommandIo } from '../running/command.ts'
import { type DataFile, readDataFile, Unreadable } from '../running/data-file.ts'
import { walkLines } from './walk-lines.ts'
import { type WalkRequest, walkOnce } from './walk-once.ts'

const help = `walk DESIGN --answers FILE [--facts FILE] [--parameters FILE] [--now ISO] [--locale en|cy] [--organisation SLUG] [--json]
walk DESIGN --batch [the same options]

Runs a design (YAML or JSON) on answers (JSON or YAML, by question id) and prints
{path, next, end, problems, missing, decisions, fee, stage, complete, counted}.

  --answers FILE       what was answered; an optional question that is not there was left blank
  --facts FILE         known facts, taken as if the person confirmed each: {"person.birthDate": "1950-04-01"}
  --parameters FILE    values in place of the design's own, plain or dated
  --now ISO            the day (or the instant, read in Europe/London) it is run for; today without it
  --organisation SLUG  whose service it is; without it the one that the design's examples live in
  --batch              JSON lines {id, answers, facts?, parameters?, now?, locale?, organisation?} on standard input,
                       one result a line: {id, …} or {id, error}; exit 1 when any line could not be run
  --json               on one line`

const options = {
  answers: { type: 'string' },
  facts: { type: 'string' },
  parameters: { type: 'string' },
  now: { type: 'string' },
  locale: { type: 'string' },
  organisation: { type: 'string' },
  batch: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

const read = (argv: readonly string[]) => {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [design, ...more] = positionals
  if (design === undefined || more.length > 0) throw new Unreadable('Name one design file')
  if (!values.batch && values.answers === undefined) throw new Unreadable('Name the file of answers: --answers FILE')
  if (values.locale !== undefined && values.locale !== 'en' && values.locale !== 'cy')
    throw new Unreadable('--locale is en or cy')
  return { design, values }
}

const objectIn = (path: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (path === undefined) return undefined
  const { data } = readDataFile(path)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Unreadable(`${path} holds no object`)
  return data as Record<string, unknown>
}

const reportFault = (fault: DesignFault, file: DataFile, io: CommandIo): 1 => {
  const problems = fault.problems.map((problem) => ({ ...problem, ...file.position(problem.at) }))
  io.out(`${JSON.stringify({ ok: false, problems })}\n`)
  for (const { line, column, at, message } of problems) io.err(`${line}:${column} ${at}: ${message}\n`)
  return 1
}

const walk = async (argv: readonly string[], io: CommandIo): Promise<0 | 1> => {
  const { design, values } = read(argv)
  const request: WalkRequest = {
    answers: objectIn(values.answers) ?? {},
    facts: objectIn(values.facts),
    parameters: objectIn(values.parameters),
    now: values.now,
    locale: values.locale === 'cy' ? 'cy' : 'en',
    organisation: values.organisation,
  }
  const file = readDataFile(design)
  try {
    const compiled = compile(normalise(file.data))
    if (values.batch) return await walkLines(compiled, request, process.stdin, io)
    io.out(`${JSON.stringify(walkOnce(compiled, request), null, values.json ? 0 : 2)}\n`)
    return 0
  } catch (error) {
    if (error instanceof DesignFault) return reportFault(error, file, io)
    throw error
  }
}

/** `moothall walk`: runs a design on answers, without a database and without the rest of Moothall. */
export const command: Command = {
  name: 'walk',
  summary: 'run a design on answers: the path, the decisions with their reasons, the fee',
  help,
  run: async (argv, io) => {
    try {
      return await walk(argv, io)
    } catch (error) {
      // parseArgs throws TypeErrors with a code of its own for options that it does not know
      const asked = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (!asked && !(error instanceof RangeError)) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
