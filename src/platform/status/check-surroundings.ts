import { stat, statfs } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Check } from './check.ts'

const gibibyte = 1024 ** 3

/** The disk of DATA_DIR has room. `reserve`: bytes below which the node only reads. */
export const checkDisk = async (dataDir: string, reserve: number): Promise<Check> => {
  const { bavail, bsize, blocks } = await statfs(dataDir)
  const free = bavail * bsize
  return {
    id: 'disk',
    ok: free >= 2 * reserve,
    says: `${(free / gibibyte).toFixed(1)} GiB free of ${((blocks * bsize) / gibibyte).toFixed(1)} on the disk of ${dataDir}`,
    fix: 'Free some space, or move DATA_DIR to a larger disk.',
  }
}

const greets = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 })
    const end = (line: string | undefined): void => {
      socket.destroy()
      resolve(line)
    }
    socket.once('data', (data) => end(data.toString()))
    socket.once('error', () => end(undefined))
    socket.once('timeout', () => end(undefined))
  })

/** The mail server answers as one (RFC 5321: it greets with 220). Takes its `smtp://` URL, undefined when none is set. */
export const checkMail = async (smtpUrl: string | undefined): Promise<Check> => {
  const fix = 'Set SMTP_URL to the mail server, such as smtp://user:password@mail.example.org:587.'
  if (!smtpUrl || !URL.canParse(smtpUrl)) return { id: 'mail', ok: false, says: 'no mail server is set', fix }
  const { hostname, port, protocol } = new URL(smtpUrl)
  const where = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 25)}`
  if (protocol === 'smtps:')
    return { id: 'mail', ok: true, says: `${where} is set (not asked: it speaks TLS from the start)`, fix }
  const greeting = await greets(hostname, Number(port || 25))
  const ok = greeting?.startsWith('220') === true
  return { id: 'mail', ok, says: ok ? `${where} answers` : `${where} does not answer`, fix }
}

/** A back-up that is older than this many hours has not run last night. */
const mostHours = 26

/**
 * When the last back-up was made. Moothall does not see the operator's back-ups: whatever makes them touches the file
 * `last-backup` in DATA_DIR when it has succeeded. A demo needs none.
 */
export const checkBackup = async (dataDir: string, demo: boolean, now: Temporal.Instant): Promise<Check> => {
  const marker = join(dataDir, 'last-backup')
  const fix = `Let whatever backs up the database and DATA_DIR run this when it has succeeded: touch ${marker}`
  const touched = await stat(marker).catch(() => undefined)
  if (!touched) {
    const unknown = `unknown: nothing has touched ${marker}`
    return { id: 'backup-age', ok: demo, says: demo ? `${unknown}; a demo needs no back-up` : unknown, fix }
  }
  const hours = Math.max(0, (now.epochMilliseconds - touched.mtimeMs) / 3_600_000)
  return {
    id: 'backup-age',
    ok: demo || hours <= mostHours,
    says: `the last one was made ${hours.toFixed(1)} hours ago`,
    fix,
  }
}
