import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import type { FileFault } from '#core/files/refused-file.ts'
import { type FileBytes, withBytes } from './bytes-of.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** What is left of what an archive, and the archives in it, may unfold to. */
interface Budget {
  bytes: number
  entries: number
}

/** An office document has a few hundred parts; a long one with pictures unfolds to some tens of megabytes. */
const most = { bytes: 250_000_000, entries: 5000, depth: 2 } as const
/** How much more than its own size an archive may unfold to, once it is more than `free`. Text squeezes to a tenth. */
const ratio = { most: 100, free: 10_000_000 } as const

class Fault extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

const isZip = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE(0) === 0x04034b50

/** Lets bytes through and stops where they are more than the entry said, or than the budget has left. */
const measure = (entry: ZipEntry, budget: Budget, onHead: (head: Buffer) => void): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (size === 0) onHead(chunk)
      size += chunk.length
      budget.bytes -= chunk.length
      done(size > entry.inflated || budget.bytes < 0 ? new Fault('bomb') : null, chunk)
    },
    flush: (done) => done(size === entry.inflated ? null : new Fault('broken')),
  })
}

/** Unfolds one entry, to nowhere or, where it is an archive itself, to a file beside. Returns whether it is one. */
const unfold = async (file: FileBytes, entry: ZipEntry, budget: Budget, to: string | undefined): Promise<boolean> => {
  if (entry.packed === 0) return false
  let nested = false
  const onHead = (head: Buffer): void => {
    nested = isZip(head)
    // An office document has no use for entities of its own; one that unfolds into itself a billion times has.
    if (/\.(xml|rels)$/i.test(entry.name) && head.includes('<!ENTITY')) throw new Fault('bomb')
  }
  const from = createReadStream(file.path, { start: entry.start, end: entry.start + entry.packed - 1 })
  const inside = measure(entry, budget, onHead)
  const chain = entry.stored ? pipeline(from, inside) : pipeline(from, createInflateRaw(), inside)
  const sink = to === undefined ? inside.resume() : inside.pipe(createWriteStream(to, { mode: 0o600 }))
  try {
    await Promise.all([chain, to === undefined ? undefined : finished(sink)])
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('broken')
  }
  return nested
}

const check = async (file: FileBytes, budget: Budget, depth: number): Promise<void> => {
  const entries = await readZipDirectory(file, budget.entries)
  if (typeof entries === 'string') throw new Fault(entries)
  budget.entries -= entries.length
  const declared = entries.reduce((sum, { inflated }) => sum + inflated, 0)
  if (declared > budget.bytes || (declared > ratio.free && declared > ratio.most * file.size)) throw new Fault('bomb')
  if (entries.some(({ name }) => /(^|\/)vbaProject\.bin$/i.test(name))) throw new Fault('macros')
  for (const entry of entries) {
    if (!(await unfold(file, entry, budget, undefined))) continue
    if (depth === most.depth) throw new Fault('bomb')
    const beside = `${file.path}.${depth}`
    try {
      await unfold(file, entry, budget, beside)
      await withBytes(beside, (inner) => check(inner, budget, depth + 1))
    } finally {
      await rm(beside, { force: true })
    }
  }
}

/**
 * What is wrong with an archive, or a document that is one (docx, xlsx, odt, …): more than 5,000 entries, 250 MB unfolded,
 * a hundred times its size, an archive in an archive in an archive, entries that overlap or lie about their size, a
 * password, macros. Everything is unfolded once, as a stream that is measured and kept nowhere.
 */
export const inspectZip = async (file: FileBytes): Promise<FileFault | undefined> => {
  try {
    await check(file, { bytes: most.bytes, entries: most.entries }, 0)
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}
