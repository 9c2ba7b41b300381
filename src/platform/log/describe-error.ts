/** What may be written down of an error. Never a value that somebody typed. */
export interface DescribedError {
  readonly name: string
  readonly code?: string
  readonly message?: string
  readonly at: readonly string[]
  readonly database?: Readonly<Record<string, string>>
  readonly cause?: DescribedError
}

const frames = 12
const depth = 3
/** Fields of a PostgreSQL error that name things of ours; `detail`, `hint`, `where` and its query quote rows. */
const databaseFields = ['severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const

/** Errors of the language itself: their messages name our code. Every other message may quote what somebody typed. */
const speaking = new Set(['TypeError', 'ReferenceError'])

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A message without whatever stands in quotes or brackets or is long: the places where values turn up. */
const withoutValues = (message: string): string =>
  message
    .replace(/"[^"]*"|`[^`]*`|'[^']*'|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, '…')
    .replace(/\S{40,}|[^\s@]+@\S+|\d{4,}/g, '…')
    .slice(0, 200)

const databaseOf = (error: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(databaseFields.flatMap((field) => (textOf(error[field]) ? [[field, String(error[field])]] : [])))

/** An error for the log: names, codes, stack frames, and a message only where it cannot quote what a person typed. */
export const describeError = (error: unknown, left: number = depth): DescribedError => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const fields = error as unknown as Record<string, unknown>
  const code = textOf(fields.code)
  const database = databaseOf(fields)
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    ...(speaking.has(error.name) && { message: withoutValues(error.message) }),
    at: stack.slice(0, frames).map((line) => line.trim().slice(3)),
    ...(Object.keys(database).length > 0 && { database }),
    ...(error.cause !== undefined && left > 0 && { cause: describeError(error.cause, left - 1) }),
  }
}
