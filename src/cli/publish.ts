import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { momentOf } from '#core/days/moment.ts'
import { Refusal } from '#core/refusal.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import { operations } from '../operations.ts'
import { checkFile } from './check/check-file.ts'
import type { Command, CommandIo } from './running/command.ts'
import { readDataFile, Unreadable } from './running/data-file.ts'
import { asOperator } from './running/operator.ts'

const help = `publish ORG DESIGN [--as MEMBERSHIP] [--reason WORDS] [--severity law|safety|better] [--needed-by DAY] [--on DAY[THH:MM]] [--json]

Puts a design (a YAML or JSON file, or a folder with a design.yaml) up for publication by an organisation. It is live when
no hold is left; the running node serves it within two seconds. Exit 1 when it is not live.

  --as MEMBERSHIP   in whose name, where a hold asks for a person
  --reason WORDS    why; stands in the version's record
  --severity        why those who adopted the design need it: the law, safety, or it is better
  --needed-by DAY   by when they need it (2027-04-01)
  --on DAY[THH:MM]  not live before then (2027-04-01, 2027-04-01T09:00), the place's time; it waits for that like for a hold
  --json            {ok, organisation, design, version, url, problems, waitsFor[]}`

const options = {
  as: { type: 'string' },
  reason: { type: 'string', default: 'Published from the command line' },
  severity: { type: 'string', default: 'better' },
  'needed-by': { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean' },
} as const

const severityOf = (word: string): 'law' | 'safety' | 'better' => {
  if (word !== 'law' && word !== 'safety' && word !== 'better')
    throw new Unreadable('--severity is law, safety or better')
  return word
}
const neededByOf = (word: string | undefined): string | undefined => {
  if (word !== undefined && dayOfIso(word) === undefined) throw new Unreadable('--needed-by is a day: 2027-04-01')
  return word
}
const momentIn = (word: string | undefined): Temporal.Instant | undefined => {
  if (word === undefined) return undefined
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(word) ?? []
  if (dayOfIso(day) === undefined) throw new Unreadable('--on is a day, perhaps with a time: 2027-04-01T09:00')
  return momentOf(day, time)
}

const publish = async (argv: readonly string[], io: CommandIo): Promise<0 | 1> => {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [slug, file, ...more] = positionals
  if (slug === undefined || file === undefined || more.length > 0)
    throw new Unreadable('Name the organisation and one design')
  const severity = severityOf(values.severity)
  const neededBy = neededByOf(values['needed-by'])
  const goesLiveAt = momentIn(values.on)
  const folder = statSync(file, { throwIfNoEntry: false })?.isDirectory()
  const document = readDataFile(folder ? join(file, 'design.yaml') : file).data
  const result = await asOperator(async ({ database, publicUrl }) => {
    const organisation = await database.bare((tx) => operations.organisationBySlug(tx, slug))
    if (!organisation) throw new Unreadable(`There is no organisation ${JSON.stringify(slug)} here`)
    const { id: org, languages } = organisation
    const checked = checkDesign(document, { languages })
    const who = { org, purpose: 'operation' as const, name: 'publish', operator: { membership: values.as } }
    const by = values.as ?? 'operator'
    const { reason } = values
    const said = { by, reason, severity, neededBy, goesLiveAt }
    const up = { document, checked, publisher: slug, languages, canSignIn: true, ...said }
    const published = await database.jobWork(who, (work) => operations.publish(work, up))
    const { problems } =
      published.problems.length > 0
        ? checkFile(file, { languages, asOf: dayOf(Temporal.Now.instant()) }, 'en')
        : { problems: [] }
    const ok = published.version !== undefined && published.waitsFor.length === 0
    const design = published.design ?? null
    const url = design === null ? null : `${publicUrl}${operations.servicePath(slug, design)}`
    const version = published.version ?? null
    return { ok, organisation: slug, design, version, url, problems, waitsFor: published.waitsFor }
  })
  if (values.json) io.out(`${JSON.stringify(result)}\n`)
  else {
    for (const { line, column, message } of result.problems) io.err(`${file}:${line}:${column} ${message}\n`)
    io.out(
      result.ok ? `${slug} runs ${result.design} now: ${result.url}\n` : `Not live. It waits for: ${result.waitsFor}\n`,
    )
  }
  return result.ok ? 0 : 1
}

/** `moothall publish`: an organisation puts a design up for publication. */
export const command: Command = {
  name: 'publish',
  summary: 'put a design up for publication by an organisation; live when no hold is left',
  help,
  run: async (argv, io) => {
    try {
      return await publish(argv, io)
    } catch (error) {
      const asked = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (error instanceof Refusal && error.status === 404) {
        io.err('Nobody of that organisation has the membership that --as names\n')
        return 2
      }
      if (!asked) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
