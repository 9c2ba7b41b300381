import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import { operations } from '../../operations.ts'
import type { Command, CommandIo } from '../running/command.ts'
import { Unreadable } from '../running/data-file.ts'
import { asOperator } from '../running/operator.ts'

const help = `import-addresses FILE [--check] [--json]

Puts the addresses of a CSV file in the place of the place's gazetteer: people find theirs by its postcode. The first line names
the columns: uprn, line1, postcode and areas (slugs of the organisations in whose area it lies, parted by blanks) must be there;
line2, town, county, lsoa and usrn may be. A file with anything wrong in it changes nothing: exit 1, with the lines.

  --check   only reads the file
  --json    {ok, addresses, removed, problems:[{line, says}]}`

const options = { check: { type: 'boolean' }, json: { type: 'boolean' } } as const
const mostTold = 20

const text = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Unreadable(`${file} cannot be read`)
  }
}

const put = (addresses: ReturnType<typeof operations.readAddressFile>['addresses']) =>
  asOperator(async ({ database }) => {
    const host = await database.bare(operations.hostOf)
    if (!host) throw new Unreadable('There is no organisation here yet: moothall init founds the first')
    const who = { org: host.id, purpose: 'operation' as const, name: 'addresses', operator: { membership: undefined } }
    return operations.importAddresses((use) => database.jobWork(who, use), addresses)
  })

const importAddresses = async (argv: readonly string[], io: CommandIo): Promise<0 | 1> => {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Unreadable('Name one file')
  const { addresses, problems } = operations.readAddressFile(text(file), ukPostcode)
  const ok = problems.length === 0 && addresses.length > 0
  const done = ok && !values.check ? await put(addresses) : { addresses: addresses.length, removed: 0 }
  if (values.json) io.out(`${JSON.stringify({ ok, ...done, problems })}\n`)
  else {
    for (const { line, says } of problems.slice(0, mostTold)) io.err(`${file}:${line} ${says}\n`)
    if (problems.length > mostTold) io.err(`and ${problems.length - mostTold} more\n`)
    io.out(
      !ok
        ? 'Nothing was changed.\n'
        : values.check
          ? `${done.addresses} addresses, in order\n`
          : `${done.addresses} addresses are in the gazetteer; ${done.removed} are no longer\n`,
    )
  }
  return ok ? 0 : 1
}

/** `moothall import-addresses`: a file's addresses become the place's gazetteer. */
export const command: Command = {
  name: 'import-addresses',
  summary: 'put the addresses of a CSV file in the place of the gazetteer',
  help,
  run: async (argv, io) => {
    try {
      return await importAddresses(argv, io)
    } catch (error) {
      const asked = error instanceof Unreadable || (error instanceof TypeError && 'code' in error)
      if (!asked) throw error
      io.err(`${(error as Error).message}\n`)
      return 2
    }
  },
}
