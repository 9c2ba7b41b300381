import { parseArgs } from 'node:util'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Command } from '../running/command.ts'
import { Unreadable } from '../running/data-file.ts'
import { readDesign } from './read-design.ts'
import { localeOf, runVariation } from './run-variation.ts'

const help = `diff A B [--locale en|cy] [--json]

Says in sentences what was changed from one design to another (YAML or JSON files, or folders with a design.yaml). Parts are
found by their ids: what stands elsewhere has moved. Texts whose English changed and whose Welsh did not are listed.

  --locale   the language of the sentences
  --json     {same, sentences: [{en, cy}], changes: [{change, sentence}], translations: [{path, sentence}], patch}:
             the patch, applied to A by moothall apply, gives B byte for byte, in canonical JSON (RFC 8785)`

const options = { locale: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } } as const

/** `moothall diff`: what was changed between two designs. */
export const command: Command = {
  name: 'diff',
  summary: 'what was changed between two designs: sentences in both languages, and the patch',
  help,
  run: async (argv, io) =>
    runVariation(io, () => {
      const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
      const [a, b, ...more] = positionals
      const locale = localeOf(values.locale)
      if (a === undefined || b === undefined || more.length > 0) throw new Unreadable('Name two designs: diff A B')
      const { patch, changes, translations } = diffDesigns(readDesign(a), readDesign(b))
      const sentences = changes.map(({ sentence }) => sentence)
      const same = changes.length === 0
      if (values.json) io.out(`${JSON.stringify({ same, sentences, changes, translations, patch })}\n`)
      else
        for (const { [locale]: said = '' } of [...sentences, ...translations.map((one) => one.sentence)])
          io.out(`${said}\n`)
      return 0
    }),
}
