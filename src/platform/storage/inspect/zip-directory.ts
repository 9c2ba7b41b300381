import type { FileFault } from '#core/files/refused-file.ts'
import type { FileBytes } from './bytes-of.ts'

/** One entry of an archive (APPNOTE.TXT 4.3): where its packed bytes start, how many they are, and what they unfold to. */
export interface ZipEntry {
  readonly name: string
  readonly stored: boolean
  readonly packed: number
  readonly inflated: number
  readonly start: number
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
const endSize = 22
const longestComment = 65_535
const directoryBytes = 4_000_000
/** After an entry's bytes its sizes may stand once more: 12 to 24 bytes. */
const longestDescriptor = 24

/** Where the end record stands in the last bytes of a file, counted from their start; -1 where there is none. */
const endIn = (tail: Buffer): number => {
  for (let at = tail.length - endSize; at >= 0; at--)
    if (tail.readUInt32LE(at) === signature.end && at + endSize + tail.readUInt16LE(at + 20) === tail.length) return at
  return -1
}

interface Found extends Omit<ZipEntry, 'start'> {
  readonly offset: number
  readonly locked: boolean
  readonly known: boolean
}

const entryAt = (directory: Buffer, at: number): { readonly entry: Found; readonly next: number } | undefined => {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== signature.central) return undefined
  const method = directory.readUInt16LE(at + 10)
  const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
    number,
    number,
    number,
  ]
  return {
    entry: {
      name: directory.toString('utf8', at + 46, at + 46 + name),
      stored: method === 0,
      known: method === 0 || method === 8,
      locked: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      inflated: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    },
    next: at + 46 + name + extra + comment,
  }
}

const isUnsafe = (name: string): boolean => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name)

const placed = async (file: FileBytes, found: Found): Promise<ZipEntry | undefined> => {
  const head = await file.at(found.offset, 30)
  if (head.length < 30 || head.readUInt32LE(0) !== signature.local) return undefined
  return { ...found, start: found.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28) }
}

/**
 * The entries of an archive, or what is wrong with it. The end record must be the end of the file and the entries lie one
 * after the other from its start: whatever stands before, between, behind or twice is another file's.
 */
export const readZipDirectory = async (file: FileBytes, most: number): Promise<readonly ZipEntry[] | FileFault> => {
  const from = Math.max(0, file.size - endSize - longestComment)
  const tail = await file.at(from, file.size - from)
  const end = endIn(tail)
  if (end < 0) return 'broken'
  const count = tail.readUInt16LE(end + 10)
  const [size, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (count > most) return 'bomb'
  if (size > directoryBytes) return 'bomb'
  if (start + size !== from + end) return 'two-formats'
  const directory = await file.at(start, size)
  const entries: ZipEntry[] = []
  let at = 0
  for (let turn = 0; turn < count; turn++) {
    const found = entryAt(directory, at)
    if (!found?.entry.known || isUnsafe(found.entry.name)) return 'broken'
    if (found.entry.locked) return 'protected'
    const entry = await placed(file, found.entry)
    if (!entry) return 'broken'
    entries.push(entry)
    at = found.next
  }
  const inOrder = entries.toSorted((a, b) => a.start - b.start)
  let after = 0
  for (const entry of inOrder) {
    const head = entry.start - after
    // 30 bytes of a local header, its name and its extra field, after the descriptor of the entry before.
    if (head < 30) return 'bomb'
    if (head > 30 + 2 * longestComment + longestDescriptor) return 'two-formats'
    after = entry.start + entry.packed
  }
  return start - after > longestDescriptor || start < after ? 'two-formats' : entries
}
