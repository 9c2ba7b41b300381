import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Binaries, findBinaries } from './binaries.ts'

/** Who PostgreSQL runs as (it refuses root), where its files are, and which programs it runs. */
export interface PostgresHome {
  readonly user: { readonly uid: number; readonly gid: number } | undefined
  readonly data: string
  readonly binaries: Binaries
  /** said once, when the files cannot be where one would look for them */
  readonly elsewhere: string | undefined
}

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))

/** The system user `postgres`, made when it is missing; undefined when we are not root and so may run it ourselves. */
const postgresUser = (): PostgresHome['user'] => {
  if (process.getuid?.() !== 0) return undefined
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
    return { uid: idOf('-u'), gid: idOf('-g') }
  }
}

type User = NonNullable<PostgresHome['user']>

const mayRun = (program: string, user: User): boolean =>
  spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0

const mayWrite = (folder: string, user: User): boolean =>
  spawnSync('test', ['-w', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0

/** The database stands where its user may not enter any more: another one in its place would be empty. */
export class DatabaseOutOfReach extends Error {
  override readonly name = 'DatabaseOutOfReach'

  constructor(dataDir: string, data: string) {
    super(
      `The database in ${data} cannot be opened: the user postgres may not enter ${dataDir} any more. Let it in again (chmod o+x ${dataDir} and the folders above it), or move the database away on purpose.`,
    )
  }
}

const ownFolder = (folder: string, user: User): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, user.uid, user.gid)
  return folder
}

const movedTo = ({ initdb, postgres, folder, version }: Binaries, to: string): Binaries => ({
  initdb: initdb.replace(folder, to),
  postgres: postgres.replace(folder, to),
  folder: to,
  version,
})

/**
 * Where this DATA_DIR's PostgreSQL lives. As root it runs as `postgres`; where that user may not enter the DATA_DIR (a folder
 * of mode 700), files, and programs if need be, live under /var/lib/moothall-ID instead.
 */
export const findHome = async (dataDir: string, id: string): Promise<PostgresHome> => {
  const binaries = await findBinaries()
  const user = postgresUser()
  const data = join(dataDir, 'postgres')
  if (!user) return { user, data, binaries, elsewhere: undefined }

  const base = `/var/lib/moothall-${id}`
  const readable = mayRun(binaries.postgres, user)
  const copy = join(base, `postgresql-${binaries.version}`)
  if (!readable && !existsSync(copy)) {
    mkdirSync(base, { recursive: true, mode: 0o755 })
    cpSync(binaries.folder, copy, { recursive: true, verbatimSymlinks: true })
  }
  const programs = readable ? binaries : movedTo(binaries, copy)
  const away = join(base, 'data')
  const [here, there] = [data, away].map((folder) => existsSync(join(folder, 'PG_VERSION')))
  // The folder may have been closed or opened since the first start: the database that stands is the one that counts.
  if ((here || !there) && mayWrite(ownFolder(data, user), user))
    return { user, data, binaries: programs, elsewhere: undefined }
  if (here) throw new DatabaseOutOfReach(dataDir, data)
  mkdirSync(base, { recursive: true, mode: 0o755 })
  const elsewhere = `Database files are in ${base}, ${there ? 'where the first start put them' : `because the user postgres may not enter ${dataDir}`}.`
  return { user, data: ownFolder(away, user), binaries: programs, elsewhere }
}
