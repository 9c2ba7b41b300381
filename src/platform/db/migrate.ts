import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

/** The folder of the numbered SQL files that ship with this version. */
export const migrationsFolder = new URL('../../../migrations/', import.meta.url)

const ground = `
  create schema if not exists migrations;
  create table if not exists migrations.applied (
    name text constraint applied_pk primary key, sha256 text not null, at timestamptz not null default now());
  comment on table migrations.applied is 'kind=local';
  comment on column migrations.applied.name is 'class=none';
  comment on column migrations.applied.sha256 is 'class=none';
  comment on column migrations.applied.at is 'class=none';
  alter table migrations.applied enable row level security;
  alter table migrations.applied force row level security;
  drop policy if exists moothall_owner on migrations.applied;
  create policy moothall_owner on migrations.applied to current_user using (true) with check (true)`

const inTransaction = async <R>(client: pg.Client, use: () => Promise<R>): Promise<R> => {
  await client.query('begin')
  try {
    // Waited for before lock_timeout is set: a second starter is patient with the first, not with a busy table.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('moothall migrations', 0))`)
    await client.query(`set local lock_timeout = '2s'`)
    const result = await use()
    await client.query('commit')
    return result
  } catch (cause) {
    await client.query('rollback')
    throw cause
  }
}

const applyOne = async (client: pg.Client, name: string, folder: URL): Promise<boolean> => {
  const sql = await readFile(new URL(name, folder), 'utf8')
  const sha256 = createHash('sha256').update(sql).digest('hex')
  return inTransaction(client, async () => {
    const known = await client.query('select sha256 from migrations.applied where name = $1', [name])
    if (known.rows[0]?.sha256 === sha256) return false
    if (known.rowCount) throw new Error(`${name} has changed since it was applied: write a new migration instead`)
    await client.query(sql).catch((cause: unknown) => {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
    })
    await client.query('insert into migrations.applied (name, sha256) values ($1, $2)', [name, sha256])
    return true
  })
}

/**
 * Applies what is new in `migrations/`, in order, each file in a transaction of its own. Takes the owner's URL; returns
 * the names applied now. Throws when an applied file has changed, or waits longer than 2 s for a table's lock. Two
 * starters at once: one applies, the other finds it done.
 */
export const migrate = async (ownerUrl: string, folder: URL = migrationsFolder): Promise<readonly string[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[\w-]+\.sql$/.test(name)).sort()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await inTransaction(client, () => client.query(ground))
    const applied: string[] = []
    for (const name of names) if (await applyOne(client, name, folder)) applied.push(name)
    return applied
  } finally {
    await client.end()
  }
}
