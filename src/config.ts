import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type FileSettings, readFileSettings } from '#platform/storage/file-settings.ts'

/** Everything that the environment says, read once. Passwords stand only in the URLs, and each process has its own only. */
export interface Config extends FileSettings {
  readonly port: number
  readonly host: string
  /** without a slash at the end; issuer, passkey RP ID and every absolute link come from it alone */
  readonly publicUrl: string
  readonly filesUrl: string | undefined
  /** absolute */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseUrlWeb: string | undefined
  readonly databaseUrlJobs: string | undefined
  /** set by main for its serving processes */
  readonly nodeKey: string | undefined
  readonly workers: number
  readonly demo: boolean
  readonly seed: string
  readonly demoSize: 'small' | 'life'
  readonly logLevel: string
  /** requests that change something, a minute, address and serving process; 0 = no limit */
  readonly postsPerMinute: number
  /** requests in hand at once in one serving process */
  readonly inHand: number
  /** addresses of proxies whose `X-Forwarded-For` is believed */
  readonly trustedProxies: readonly string[]
  /** bytes that must be free on the disk of DATA_DIR; with less the node only reads */
  readonly diskReserve: number
  /** reload serving processes when a source file changes */
  readonly watch: boolean
}

/** Something in the environment that cannot be so; said plainly at the start, exit 1. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'
}

type Environment = Readonly<Record<string, string | undefined>>

const whole = (env: Environment, name: string, or: number): number => {
  const text = env[name]
  if (text === undefined || text === '') return or
  if (!/^\d{1,9}$/.test(text)) throw new ConfigFault(`${name} must be a whole number, not ${JSON.stringify(text)}.`)
  return Number(text)
}

const oneOf = <T extends string>(env: Environment, name: string, choices: readonly T[], or: T): T => {
  const text = env[name]
  if (text === undefined || text === '') return or
  const choice = choices.find((each) => each === text)
  if (!choice) throw new ConfigFault(`${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(text)}.`)
  return choice
}

const originOf = (name: string, text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigFault(
      `${name} must be an address such as https://services.example.org, without a path, not ${JSON.stringify(text)}.`,
    )
  }
  return url.origin
}

const publicUrlOf = (env: Environment, port: number): string =>
  originOf('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`)

const filesUrlOf = (env: Environment, port: number): string | undefined => {
  const url = env.FILES_URL ? originOf('FILES_URL', env.FILES_URL) : undefined
  if (url !== undefined && new URL(url).hostname === new URL(publicUrlOf(env, port)).hostname)
    throw new ConfigFault('FILES_URL must be at another host name than PUBLIC_URL: cookies do not tell ports apart.')
  return url
}

/** Is the node meant to be a demo? What cannot be (a demo in production) is refused by `readConfig`. */
export const wantsDemo = (env: Environment): boolean =>
  env.MOOTHALL_DEMO ? env.MOOTHALL_DEMO === '1' : env.NODE_ENV !== 'production'

const isDemo = (env: Environment): boolean => {
  const production = env.NODE_ENV === 'production'
  if (production && env.MOOTHALL_DEMO === '1') {
    throw new ConfigFault(
      'MOOTHALL_DEMO=1 signs anybody in with one click: it cannot be combined with NODE_ENV=production.',
    )
  }
  return oneOf(env, 'MOOTHALL_DEMO', ['0', '1'], production ? '0' : '1') === '1'
}

const fileSettings = (env: Environment, demo: boolean): FileSettings => {
  try {
    return readFileSettings(env, demo)
  } catch (cause) {
    throw new ConfigFault(`${cause instanceof Error ? cause.message : cause}.`)
  }
}

/**
 * Reads the environment (see docs/how-to and README): PORT, HOST, PUBLIC_URL, FILES_URL, DATA_DIR, DATABASE_URL, DATABASE_URL_WEB,
 * DATABASE_URL_JOBS, WORKERS, MOOTHALL_DEMO, SEED, DEMO_SIZE, LOG_LEVEL, POSTS_PER_MINUTE, REQUESTS_IN_HAND,
 * TRUSTED_PROXIES, DISK_RESERVE_MB, WATCH, and what `readFileSettings` names. Throws a ConfigFault that says what is wrong.
 */
export const readConfig = (env: Environment): Config => {
  const port = whole(env, 'PORT', 3000)
  const demo = isDemo(env)
  return {
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl: publicUrlOf(env, port),
    filesUrl: filesUrlOf(env, port),
    dataDir: resolve(env.DATA_DIR || '.moothall'),
    databaseUrl: env.DATABASE_URL || undefined,
    databaseUrlWeb: env.DATABASE_URL_WEB || undefined,
    databaseUrlJobs: env.DATABASE_URL_JOBS || undefined,
    nodeKey: env.NODE_KEY || undefined,
    workers: Math.max(1, whole(env, 'WORKERS', availableParallelism())),
    demo,
    seed: env.SEED || 'barsetshire',
    demoSize: oneOf(env, 'DEMO_SIZE', ['small', 'life'], 'small'),
    logLevel: oneOf(env, 'LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent'], demo ? 'warn' : 'info'),
    postsPerMinute: whole(env, 'POSTS_PER_MINUTE', demo ? 60_000 : 600),
    inHand: whole(env, 'REQUESTS_IN_HAND', 200),
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(',').filter(Boolean),
    diskReserve: whole(env, 'DISK_RESERVE_MB', 200) * 1024 * 1024,
    watch: env.WATCH === '1',
    ...fileSettings(env, demo),
  }
}
