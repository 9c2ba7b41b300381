import { parseArgs } from 'node:util'
import { normalise } from '#engine/design/normalise.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import type { Patch } from '#engine/variation/patch/change.ts'
import { readPatch } from '#engine/variation/patch/read-patch.ts'
import { canonical } from '#engine/versions/canonical.ts'
import type { Command } from '../running/command.ts'
import { readDataFile, Unreadable } from '../running/data-file.ts'
import { readDesign } from './read-design.ts'
import { runVariation } from './run-variation.ts'

const help = `apply A PATCH [--json]

Makes the changes of a patch (what moothall diff --json prints, or its patch alone) on a design and prints the design in
canonical JSON (RFC 8785). On the design that the patch was made from, that is byte for byte the one that it was made to.
Exit 1, in words, where the patch changes something that is not as it was, or puts something into what is not there.

  --json     the same: what is printed is JSON`

const patchIn = (path: string): Patch => {
  const read = readPatch(readDataFile(path).data)
  if ('wrong' in read) throw new Unreadable(`${path}: ${read.wrong}`)
  return read.patch
}

/** `moothall apply`: a patch made on a design. */
export const command: Command = {
  name: 'apply',
  summary: 'make the changes of a patch on a design',
  help,
  run: async (argv, io) =>
    runVariation(io, () => {
      const { positionals } = parseArgs({
        args: [...argv],
        options: { json: { type: 'boolean' } },
        allowPositionals: true,
      })
      const [design, patch, ...more] = positionals
      if (design === undefined || patch === undefined || more.length > 0)
        throw new Unreadable('Name a design and a patch: apply A PATCH')
      // what a patch sets may be of another type than the schema has there: normalise says so
      io.out(`${canonical(normalise(applyPatch(readDesign(design), patchIn(patch))))}\n`)
      return 0
    }),
}
