import { parseArgs } from 'node:util'
import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { type Checked, checkFile } from './check/check-file.ts'
import type { Command, CommandIo } from './running/command.ts'
import { Unreadable } from './running/data-file.ts'

const help = `check DESIGN… [--from DAY] [--languages en,cy] [--locale en|cy] [--json]

Checks designs (YAML or JSON files, or folders with a design.yaml) and runs their examples. Says what is wrong with
file, line, column, page and question. Exit 0 when nothing is, 1 when something is.

  --from DAY        the day from which they are to be used (today): every figure that they need must have a value then
  --languages LIST  the languages that every text must have (en,cy)
  --locale          the language of the messages
  --json            {ok, problems: [{design, at, page, question, line, column, code, message}], examples: [{design, title, ok, differs}]}`

const options = {
  from: { type: 'string' },
  languages: { type: 'string', default: 'en,cy' },
  locale: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const

function check(argv: readonly string[], io: CommandIo): 0 | 1 {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const { locale, json } = values
  const languages = values.languages.split(',').map((tag) => tag.trim())
  if (positionals.length === 0) throw new Unreadable('Name one design file or more')
  if (locale !== 'en' && locale !== 'cy') throw new Unreadable('--locale is en or cy')
  if (!languages.every((tag) => /^[a-z]{2,3}$/.test(tag))) throw new Unreadable('--languages are tags: en,cy')
  const asOf = values.from ?? dayOf(Temporal.Now.instant())
  if (dayOfIso(asOf) === undefined) throw new Unreadable('--from is a day: 2027-04-01')
  const files = positionals.map((path) => checkFile(path, { languages, asOf }, locale))
  const problems = files.flatMap((file) => file.problems)
  const examples = files.flatMap((file) => file.examples)
  const ok = problems.length === 0
  if (json) io.out(`${JSON.stringify({ ok, problems, examples })}\n`)
  else io.out(readable({ problems, examples }, positionals.length))
  return ok ? 0 : 1
}

function readable({ problems, examples }: Checked, designs: number): string {
  const lines = problems.map(({ design, line, column, page, question, code, message }) => {
    const place = [page && `page ${page}`, question && `question ${question}`].filter(Boolean).join(', ')
    return `${design}:${line}:${column} ${place && `${place}: `}${message} [${code}]`
  })
  const ran = `${examples.filter(({ ok }) => ok).length} of ${examples.length} examples come out as they say`
  return `${[...lines, `${designs} checked, ${problems.length} wrong; ${ran}`].join('\n')}\n`
}

/** `moothall check`: whether designs may be published, and if not, where and why. */
export const command: Command = {
  name: 'check',
  summary: 'check designs and run their examples: what is wrong, with line, column, page and question',
  help,
  run: async (argv, io) => {
    try {
      return check(argv, io)
    } catch (error) {
      const asked = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (!asked) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
