import { type Logger as PinoLogger, pino } from 'pino'
import { describeError } from './describe-error.ts'

/** What is written down: structured lines, with names and ids of ours and never anything of a person. */
export interface Logger {
  info(facts: Facts, words: string): void
  warn(facts: Facts, words: string): void
  error(facts: Facts, words: string): void
}

/** Only these facts may stand on a line; there is no way to log an object as it comes. */
export interface Facts {
  readonly error?: unknown
  readonly reference?: string
  readonly method?: string
  /** the route's pattern, never the address */
  readonly route?: string
  readonly organisation?: string
  readonly status?: number
  readonly ms?: number
  readonly code?: string
  readonly job?: string
  readonly child?: string
  readonly pid?: number
  readonly count?: number
}

const describe = ({ error, ...facts }: Facts): object =>
  error === undefined ? facts : { ...facts, error: describeError(error) }

/** A logger that writes JSON lines to standard error, each naming the process that wrote it. */
export const openLogger = (process: string, level: string, destination?: { write(line: string): void }): Logger => {
  const options = { level, base: { process }, timestamp: pino.stdTimeFunctions.isoTime }
  const inner: PinoLogger = pino(options, destination ?? pino.destination({ fd: 2, sync: true }))
  return {
    info: (facts, words) => inner.info(describe(facts), words),
    warn: (facts, words) => inner.warn(describe(facts), words),
    error: (facts, words) => inner.error(describe(facts), words),
  }
}
