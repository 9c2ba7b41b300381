import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { type Imported, importForm } from '#engine/import/import-form.ts'
import { parseForm } from '#engine/import/source/parse-form.ts'
import type { Command, CommandIo } from './running/command.ts'

const help = `import-form FILE… [--out DIR] [--json]

Reads form definitions of the DEFRA and XGov digital form builders (JSON or YAML, of every age and dialect) and prints
one array, an entry per file in the order given:
{file, ok, design, carried: [{at, to}], changed: [{at, to, how, code}], lost: [{at, why, code}], problems: [{at, code, message}]}.
Every page, component, link, condition, list, list item, section, fee, output, start page and setting of the source
stands in exactly one of carried, changed and lost. The codes are listed in src/engine/import/codes.ts.

  --out DIR   writes each design as YAML into the folder too (DIR/ID.yaml)
  --json      on one line

Exit 0: all were read; 1: a file was not read or is no form definition; 2: asked wrongly.`

interface Entry extends Imported {
  readonly file: string
  readonly ok: boolean
}

const unread = (file: string, message: string): Entry => ({
  file,
  ok: false,
  design: null,
  carried: [],
  changed: [],
  lost: [],
  problems: [{ at: '', code: 'unreadable', message }],
})

const importFile = (file: string): Entry => {
  try {
    const imported = importForm(parseForm(readFileSync(file, 'utf8')), {
      name: basename(file).replace(/\.(json|ya?ml)$/i, ''),
    })
    return { file, ok: imported.design !== null, ...imported }
  } catch (error) {
    return unread(file, error instanceof Error ? (error.message.split('\n')[0] ?? 'It cannot be read') : String(error))
  }
}

const write = (folder: string, entries: readonly Entry[], io: CommandIo): void => {
  mkdirSync(folder, { recursive: true })
  const taken = new Set<string>()
  for (const { design } of entries) {
    if (!design) continue
    let name = design.id
    for (let n = 2; taken.has(name); n++) name = `${design.id}-${n}`
    taken.add(name)
    const path = join(folder, `${name}.yaml`)
    writeFileSync(path, stringify(design, { lineWidth: 120, aliasDuplicateObjects: false }))
    io.err(`wrote ${path}\n`)
  }
}

const run = async (argv: readonly string[], io: CommandIo): Promise<0 | 1 | 2> => {
  let files: readonly string[] = []
  let values: { readonly out?: string | undefined; readonly json?: boolean | undefined } = {}
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    files = parsed.positionals
    values = parsed.values
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
  if (files.length === 0) {
    io.err(`Name at least one form definition.\n\n${help}\n`)
    return 2
  }
  const entries: Entry[] = []
  for (const [i, file] of files.entries()) {
    const entry = importFile(file)
    entries.push(entry)
    const { carried, changed, lost } = entry
    const said = entry.ok
      ? `${carried.length} carried, ${changed.length} changed, ${lost.length} lost`
      : (entry.problems[0]?.message ?? 'not read')
    io.err(`${i + 1}/${files.length} ${file}: ${said}\n`)
  }
  if (values.out !== undefined) write(values.out, entries, io)
  io.out(`${JSON.stringify(entries, null, values.json ? undefined : 2)}\n`)
  return entries.every(({ ok }) => ok) ? 0 : 1
}

/** Makes service designs of the forms that councils already have. */
export const command: Command = {
  name: 'import-form',
  summary: 'make designs of forms of the DEFRA and XGov form builders',
  help,
  run,
}
