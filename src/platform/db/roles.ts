import pg from 'pg'

/** The passwords of the two roles that serve. They stand in the processes' own URLs and nowhere else. */
export interface Passwords {
  readonly web: string
  readonly jobs: string
}

const quoted = (role: string, password: string) => `${role} login password ${pg.escapeLiteral(password)}`
const plain = 'nosuperuser nobypassrls nocreatedb noreplication'

const roleExists = async (client: pg.Client, role: string): Promise<boolean> =>
  (await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 1

const makeRole = async (client: pg.Client, role: string, attributes: string): Promise<void> => {
  const verb = (await roleExists(client, role)) ? 'alter' : 'create'
  await client.query(`${verb} role ${attributes}`)
}

/**
 * Makes `moothall_owner` (it migrates; no superuser, no way around row security) and an empty database of its own, when
 * they are missing. Takes the URL of a superuser: only the embedded server needs this, elsewhere the owner is given.
 */
export const makeOwner = async (superUrl: string, database: string, password: string): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await makeRole(client, 'moothall_owner', `${quoted('moothall_owner', password)} ${plain} createrole`)
    const known = await client.query('select from pg_database where datname = $1', [database])
    if (known.rowCount === 0)
      await client.query(`create database ${pg.escapeIdentifier(database)} owner moothall_owner`)
  } finally {
    await client.end()
  }
}

/**
 * Makes or renews the serving roles, as the owner: `moothall_keys` (nologin; owns begin, look, relock, erase),
 * `moothall_web` (a transaction lasts one second at most) and `moothall_jobs`. Two starters may run it at once.
 */
export const makeRoles = async (ownerUrl: string, passwords: Passwords): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtextextended('moothall roles', 0))`)
    // A new role bypasses nothing; only a superuser may say so of one that stands.
    await makeRole(client, 'moothall_keys', `moothall_keys nologin`)
    await makeRole(client, 'moothall_web', `${quoted('moothall_web', passwords.web)}`)
    await makeRole(client, 'moothall_jobs', `${quoted('moothall_jobs', passwords.jobs)}`)
    await client.query(`alter role moothall_web set transaction_timeout = '1s'`)
    // May hand functions to moothall_keys, and does not inherit what it may read.
    await client.query('grant moothall_keys to current_user with inherit false, set true')
    await client.query('commit')
  } finally {
    await client.end()
  }
}
