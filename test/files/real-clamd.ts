import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#platform/processes/ports.ts'
import { openClamd } from '../../src/platform/storage/scanning/clamd.ts'

/** The test file of the European Institute for Computer Antivirus Research, put together so that this file is not one. */
export const eicar: string = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

const binary = '/usr/sbin/clamd'

/** Why the real clamd cannot be tried here; undefined where it can. */
export const noClamd: string | undefined = existsSync(binary)
  ? undefined
  : `${binary} is missing (apt-get install clamav-daemon)`

/** A real clamd with one signature of our own. */
export interface RealClamd {
  readonly tcp: string
  readonly unix: string
  stop(): Promise<void>
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', () => resolve()))
    : Promise.resolve()

/** Starts clamd in a folder of its own with a signature for EICAR (no signatures can be fetched here); ready when it answers. */
export const startClamd = async (): Promise<RealClamd> => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-clamd-'))
  const database = join(folder, 'db')
  mkdirSync(database)
  writeFileSync(join(database, 'own.ndb'), `Own.Eicar:0:*:${Buffer.from(eicar).toString('hex')}\n`)
  const port = await freePort()
  const socket = join(folder, 'clamd.sock')
  const settings = [
    `DatabaseDirectory ${database}`,
    'Foreground yes',
    'TCPAddr 127.0.0.1',
    `TCPSocket ${port}`,
    `LocalSocket ${socket}`,
    `TemporaryDirectory ${folder}`,
    'StreamMaxLength 5M',
    'SelfCheck 0',
  ]
  writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const child = spawn(binary, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const clamd: RealClamd = {
    tcp: `tcp://127.0.0.1:${port}`,
    unix: `unix:${socket}`,
    stop: async () => {
      child.kill('SIGKILL')
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (let left = 200; left > 0; left--) {
    if (
      await openClamd(clamd.tcp)
        .version()
        .catch(() => undefined)
    )
      return clamd
    await sleep(100)
  }
  await clamd.stop()
  throw new Error('clamd did not start')
}
