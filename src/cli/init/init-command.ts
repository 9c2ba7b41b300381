import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { newId } from '#core/ids.ts'
import { operations } from '../../operations.ts'
import type { Command, CommandIo } from '../running/command.ts'
import { Unreadable } from '../running/data-file.ts'
import { asOperator, type OperatorAt } from '../running/operator.ts'
import { type Answers, answersFrom, faultsIn, options, questions } from './answers.ts'

const help = `init --slug SLUG --name WORDS [--name-cy WORDS] --phone NUMBER --hours WORDS [--hours-cy WORDS] [--email ADDRESS]
     [--kind KIND] [--languages en,cy] --administrator NAME --administrator-email ADDRESS [--administrator-language en|cy]
     [--json]
init --new-link [--json]

Founds the first organisation of a node that runs without the demo, and prints its administrator's link: once. It works
once, for 7 days. What is not given is asked for at a terminal. Refuses where there is an organisation already (exit 1).

  --slug            the organisation's part of every address: small letters, digits, hyphens
  --name, --name-cy what it is called, in English and in Welsh
  --phone, --hours  how people reach it without a computer; --hours-cy, --email as well
  --kind            unitary (as it is where none is given), county, district … see docs/how-to/start-a-council.md
  --languages       those that every service must have: en, cy or en,cy; by what is given in Welsh where it is not said
  --administrator   who opens the link: their name, their email address, the language that they read first
  --new-link        the administrator's link again, while nobody has used it; the one before is dead
  --json            {ok, organisation, url, link, until} or {ok: false, organisation, why}`

/** What there is to say: with `ok` false it is the answer no. */
interface Result {
  readonly ok: boolean
  readonly organisation: string | null
  readonly url?: string
  readonly link?: string
  readonly until?: string
  readonly why?: string
}

const operator = (org: string) => ({
  org,
  purpose: 'operation' as const,
  name: 'init',
  operator: { membership: undefined },
})

const linked = (
  publicUrl: string,
  slug: string,
  { secret, until }: { readonly secret: string; readonly until: Temporal.Instant },
): Result => ({
  ok: true,
  organisation: slug,
  url: `${publicUrl}/${slug}`,
  link: `${publicUrl}${operations.joinPath(slug, secret)}`,
  until: until.toString(),
})

const found = async ({ database, publicUrl }: OperatorAt, answers: Answers): Promise<Result> => {
  const there = await database.bare(operations.hostOf)
  if (there)
    return {
      ok: false,
      organisation: there.slug,
      why: `${there.name.en ?? there.slug} was founded here already. Its administrators invite staff and found further organisations in the desk. If nobody could use the first link: init --new-link.`,
    }
  const first = answersFrom(answers)
  const made = await database.jobWork(operator(newId()), (work) => operations.foundFirst(work, first))
  return linked(publicUrl, first.slug, made)
}

const again = async ({ database, publicUrl }: OperatorAt): Promise<Result> => {
  const there = await database.bare(operations.hostOf)
  if (!there)
    return { ok: false, organisation: null, why: 'There is no organisation here yet: init without --new-link.' }
  const made = await database.jobWork(operator(there.id), operations.firstLinkAgain)
  if (made) return linked(publicUrl, there.slug, made)
  return {
    ok: false,
    organisation: there.slug,
    why: 'An administrator has joined already: they invite others in the desk. Nothing was changed.',
  }
}

const asked = async (given: Answers): Promise<Answers> => {
  if (!process.stdin.isTTY) return given
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answers: Record<string, string | undefined> = { ...given }
  for (const { option, words, needed } of questions)
    if (answers[option] === undefined && needed) answers[option] = (await terminal.question(`${words}: `)).trim()
  terminal.close()
  return answers
}

const init = async (argv: readonly string[], io: CommandIo): Promise<0 | 1> => {
  const { values } = parseArgs({ args: [...argv], options })
  const { json = false, 'new-link': newLink = false, ...given } = values
  const answers = newLink ? given : await asked(given)
  const faults = newLink ? [] : faultsIn(answers)
  if (faults.length > 0) throw new Unreadable(faults.join('\n'))
  const result = await asOperator((at) => (newLink ? again(at) : found(at, answers)))
  if (json) io.out(`${JSON.stringify(result)}\n`)
  else if (!result.ok) io.err(`${result.why}\n`)
  else
    io.out(`${result.organisation} stands at ${result.url}
Its administrator opens this link. It works once, until ${result.until}, and is not shown again:

  ${result.link}
`)
  return result.ok ? 0 : 1
}

/** `moothall init`: the first organisation and its administrator. */
export const command: Command = {
  name: 'init',
  summary: 'found the first organisation, and print its administrator’s one-time link',
  help,
  run: async (argv, io) => {
    try {
      return await init(argv, io)
    } catch (error) {
      const wrongly = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (!wrongly) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
