import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the node keeps to itself under DATA_DIR: passwords of the roles, and the key of its tokens. */
export interface Secrets {
  /** tells this DATA_DIR from every other */
  readonly id: string
  readonly superuser: string
  readonly owner: string
  readonly web: string
  readonly jobs: string
  /** keys CSRF tokens; another one makes every open form ask again */
  readonly node: string
}

const newSecrets = (): Secrets => {
  const secret = (): string => randomBytes(24).toString('base64url')
  const id = randomBytes(4).toString('hex')
  return { id, superuser: secret(), owner: secret(), web: secret(), jobs: secret(), node: secret() }
}

/** Writes a file that only its owner may read, whole or not at all. */
export const writePrivately = (path: string, value: unknown): void => {
  const arriving = `${path}.${process.pid}`
  writeFileSync(arriving, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(arriving, path)
}

/** The secrets under a DATA_DIR (an absolute path), made at its first start. */
export const keepSecrets = (dataDir: string): Secrets => {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) writePrivately(path, newSecrets())
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets
}
