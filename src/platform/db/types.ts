import pg from 'pg'

const integer = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is no safe integer`)
  return value
}

const instant = (text: string): Temporal.Instant =>
  Temporal.Instant.from(`${text.replace(' ', 'T')}${/[+-]\d\d$/.test(text) ? ':00' : ''}`)

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: integer,
  [pg.types.builtins.TIMESTAMPTZ]: instant,
  [pg.types.builtins.DATE]: (text) => text,
}

/**
 * How values leave the database: bigint as a safe integer (or a RangeError), timestamptz as Temporal.Instant, date as
 * an ISO date string, bytea as a Buffer, numeric as a string, jsonb parsed; the rest as `pg` has it.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** How a value goes in: Temporal values as ISO text; the rest as `pg` has it (a list for jsonb is stringified first). */
export const toParameter = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
