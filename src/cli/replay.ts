import { parseArgs } from 'node:util'
import { operations } from '../operations.ts'
import type { Command, CommandIo } from './running/command.ts'
import { Unreadable } from './running/data-file.ts'
import { asOperator, type OperatorAt } from './running/operator.ts'

const help = `replay CASE [--json]

Makes the decision of a case again, from the version, the parameters, the answers and the day that were stored with it.
CASE is ORG/REFERENCE, or REFERENCE alone. Exit 0 when it comes out the same, 1 when it does not or cannot be made.

  --json   {same, stored, recomputed}`

const placesOf = async ({ database }: OperatorAt, named: string) => {
  const [slug, reference] = named.includes('/') ? named.split('/', 2) : [undefined, named]
  const all = await database.bare(operations.allOrganisations)
  const places = slug === undefined ? all : all.filter((one) => one.slug === slug)
  if (places.length === 0) throw new Unreadable(`There is no organisation ${JSON.stringify(slug)} here`)
  return { places, reference: (reference ?? '').toUpperCase() }
}

const replay = async (argv: readonly string[], io: CommandIo): Promise<0 | 1> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0) throw new Unreadable('Name one case')
  return asOperator(async (at) => {
    const { places, reference } = await placesOf(at, named)
    for (const { id: org, slug } of places) {
      const who = { org, purpose: 'audit' as const, name: 'replay', operator: { membership: undefined } }
      const replayed = await at.database.jobWork(who, (work) => operations.replayDecision(work, { reference, slug }))
      if (!replayed) continue
      if (values.json) io.out(`${JSON.stringify(replayed)}\n`)
      else io.out(replayed.same ? 'The same decision\n' : `${JSON.stringify(replayed, null, 2)}\n`)
      return replayed.same ? 0 : 1
    }
    io.err(`There is no decided case ${named} here\n`)
    return 1
  })
}

/** `moothall replay`: a decision made again from what was stored with it. */
export const command: Command = {
  name: 'replay',
  summary: 'make a decision again from what was stored with it: is it the same?',
  help,
  run: async (argv, io) => {
    try {
      return await replay(argv, io)
    } catch (error) {
      const asked = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (!asked) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
