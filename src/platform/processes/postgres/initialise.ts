import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PostgresHome } from './home.ts'

/** Makes the database files unless they are there. Takes the superuser's password. */
export const initialise = ({ user, data, binaries }: PostgresHome, password: string): void => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'))
  const file = join(folder, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  if (user) for (const path of [folder, file]) chownSync(path, user.uid, user.gid)
  try {
    const result = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${data}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${file}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
      ],
      { ...user, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } },
    )
    if (result.status !== 0) throw new Error(`initdb failed: ${result.stderr || result.error?.message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
