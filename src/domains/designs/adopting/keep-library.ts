import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Work } from '#core/work.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { addShelved } from '../releasing/release.store.ts'
import { findShelf, putOnShelf, type Shelved, takeOffShelf } from './library.store.ts'

/** The designs of this repository are under its licence (LICENSE). */
const licence = 'MPL-2.0'

interface Shelf {
  readonly file: string
  readonly stamp: string
}

/** The files of the library, each with a stamp that differs when the file does. */
export const libraryFiles = (folder: string): readonly Shelf[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => ({ name, file: join(folder, name, 'design.yaml') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const { mtimeMs, size } = statSync(file)
      return { file, stamp: `${name} ${mtimeMs} ${size}` }
    })

/** Reads a file of the library; undefined where it is no design that can be read (`moothall check` says why). */
const readShelf = ({ file, stamp }: Shelf): Shelved | undefined => {
  try {
    const content = normalise(parseDesign(readFileSync(file, 'utf8')).design)
    return { design: content.id, contentHash: contentHash(content), content, licence, stamp }
  } catch {
    return undefined
  }
}

const first = { en: 'First in the library', cy: 'Y cyntaf yn y llyfrgell' }
const newer = { en: 'It came with a newer version of Moothall', cy: 'Daeth gyda fersiwn fwy newydd o Moothall' }

const releaseOf = ({ design, contentHash: content }: Shelved, there: readonly { readonly design: string }[]) => ({
  contentHash: content,
  reason: there.some((one) => one.design === design) ? newer : first,
  severity: 'better' as const,
  neededBy: null,
})

/**
 * Brings the library's rows up to its files, as a job of the host. Only what changed is read, and
 * returned; a file that is gone goes.
 */
export const keepLibrary = async (work: Work, files: readonly Shelf[]): Promise<readonly Shelved[]> => {
  const there = await findShelf(work.tx, work.org)
  const fresh = files.filter(({ stamp }) => !there.some((one) => one.stamp === stamp))
  const read = fresh.flatMap((file) => readShelf(file) ?? [])
  for (const shelved of read) {
    await putOnShelf(work.tx, work.org, shelved)
    await addShelved(work.tx, { host: work.org, design: shelved.design, now: work.now }, releaseOf(shelved, there))
  }
  await takeOffShelf(
    work.tx,
    work.org,
    files.map(({ stamp }) => stamp),
  )
  return read
}
