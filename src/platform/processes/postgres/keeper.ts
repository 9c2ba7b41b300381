import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { sayReady, tellKeeper } from '../as-child.ts'
import { stopMessage } from '../child.ts'
import type { PostgresHome } from './home.ts'
import { stopStray } from './stray.ts'

/**
 * The process that holds PostgreSQL. It is in a session of its own, so Ctrl-C does not reach the server before the pages are
 * drained; and when main is gone, even by kill -9, it stops the server and ends.
 */
export interface KeeperOrder {
  readonly home: PostgresHome
  readonly port: number
  readonly connections: number
  readonly superUrl: string
  /** what the server itself has to say is kept here */
  readonly log: string
}

const settings = ({ port, connections, home }: KeeperOrder): readonly string[] => {
  const pairs = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: connections,
    shared_buffers: '128MB',
    timezone: 'UTC',
    // Errors quote what was typed: only what concerns the server itself is written down.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return ['-D', home.data, ...Object.entries(pairs).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

const accepts = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const keep = async (order: KeeperOrder): Promise<void> => {
  let server: ChildProcess | undefined
  let stopping = false
  const log = openSync(order.log, 'w', 0o600)

  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      const killer = setTimeout(() => server?.kill('SIGQUIT'), 10_000)
      await gone
      clearTimeout(killer)
    }
    process.exit(0)
  }
  process.on('message', (message) => {
    if ((message as { moothall?: unknown } | null)?.moothall === stopMessage.moothall) void stop()
  })
  process.on('disconnect', () => void stop())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())

  for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5000)) {
    await stopStray(order.home.data)
    server = spawn(order.home.binaries.postgres, settings(order), {
      ...order.home.user,
      cwd: '/',
      stdio: ['ignore', 'ignore', log],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    })
    const gone = once(server, 'exit')
    tellKeeper({ postgres: server.pid })
    while (server.exitCode === null && server.signalCode === null && !(await accepts(order.superUrl))) await sleep(30)
    if (server.exitCode === null && server.signalCode === null) {
      sayReady()
      wait = 50
    }
    await gone
    if (!stopping) await sleep(wait)
  }
}

if (!process.connected) process.exit(1)
process.once('message', (order) => void keep(order as KeeperOrder))
