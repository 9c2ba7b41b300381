import { fork } from 'node:child_process'
import { join } from 'node:path'
import { makeOwner } from '#platform/db/roles.ts'
import type { Logger } from '#platform/log/logger.ts'
import { type Child, keepChild } from '../child.ts'
import { childEnvironment } from '../environment.ts'
import type { Secrets } from '../secrets.ts'
import { findHome } from './home.ts'
import { initialise } from './initialise.ts'
import type { KeeperOrder } from './keeper.ts'

/** A PostgreSQL of the node's own. */
export interface Embedded {
  readonly keeper: Child
  readonly ownerUrl: string
  pid(): number | undefined
  /** said once, when the files cannot be where one would look for them */
  readonly elsewhere: string | undefined
}

/** What it is started with. */
export interface EmbeddedOptions {
  readonly dataDir: string
  readonly secrets: Secrets
  readonly port: number
  readonly connections: number
  readonly logger: Logger
  changed(): void
}

const database = 'moothall'
const urlOf = (role: string, password: string, port: number, name: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${name}`

/** Starts it (1.5 s more the first time) with the role and the database of the owner; resolves when it answers. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const { dataDir, secrets, port, logger } = options
  const home = await findHome(dataDir, secrets.id)
  initialise(home, secrets.superuser)
  const superUrl = urlOf('postgres', secrets.superuser, port, 'postgres')
  const log = join(dataDir, 'postgres.log')
  const order: KeeperOrder = { home, port, connections: options.connections, superUrl, log }
  let pid: number | undefined
  const keeper = keepChild({
    name: 'postgres',
    logger,
    launch: () => {
      const child = fork(new URL('./keeper.ts', import.meta.url), { detached: true, env: childEnvironment({}) })
      child.send(order)
      return child
    },
    message: (_child, message) => {
      pid = (message as { postgres?: number }).postgres ?? pid
      options.changed()
    },
    changed: options.changed,
  })
  await keeper.ready
  await makeOwner(superUrl, database, secrets.owner)
  const ownerUrl = urlOf('moothall_owner', secrets.owner, port, database)
  return { keeper, ownerUrl, pid: () => pid, elsewhere: home.elsewhere }
}
