import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Records kept as lines of JSON, newest last, so that a restart finds them again. */
export interface KeptLines<T> {
  readonly all: () => readonly T[]
  /** resolves when it is on disk; a record with the id of an older one takes its place */
  keep(record: T): Promise<void>
}

const parse = <T>(text: string): T[] =>
  text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as T]
    } catch {
      // The last line of a process that was killed while it wrote.
      return []
    }
  })

/** Opens the file at `path`, made when it is not there. At most `most` records are kept: the oldest go first. */
export const keepLines = async <T extends { readonly id: string }>(
  path: string,
  most: number,
): Promise<KeptLines<T>> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const held = new Map<string, T>()
  const put = (record: T): void => {
    held.set(record.id, record)
    const oldest = held.size > most ? held.keys().next().value : undefined
    if (oldest !== undefined) held.delete(oldest)
  }
  for (const record of parse<T>(await readFile(path, 'utf8').catch(() => ''))) put(record)
  // Written anew at each start: without what was replaced, and without a last line that was cut off.
  await writeFile(`${path}.new`, [...held.values()].map((record) => `${JSON.stringify(record)}\n`).join(''), {
    mode: 0o600,
  })
  await rename(`${path}.new`, path)
  let writing = Promise.resolve()
  return {
    all: () => [...held.values()],
    keep: async (record) => {
      put(record)
      writing = writing.catch(() => undefined).then(() => appendFile(path, `${JSON.stringify(record)}\n`))
      await writing
    },
  }
}
