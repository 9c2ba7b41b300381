import type { QueryResult } from 'pg'
import type { Tx } from '#core/work.ts'

import { inOneFlush } from './one-flush.ts'
import { clientOf } from './open-tx.ts'
import { toParameter } from './types.ts'

/** A statement is prepared once a connection under its name: a constant of its store, never put together from parts. */
export interface Statement {
  readonly name: string
  readonly text: string
}

const query = (tx: Tx, statement: Statement, values: readonly unknown[]): Promise<QueryResult> => {
  const client = clientOf(tx)
  inOneFlush(client)
  return client.query({ name: statement.name, text: statement.text, values: values.map(toParameter) })
}

/** Runs a statement in the transaction and returns its rows. Several asked for in one tick travel together. */
export const rows = async <T>(tx: Tx, statement: Statement, values: readonly unknown[] = []): Promise<T[]> =>
  (await query(tx, statement, values)).rows as T[]

/** The only row of a statement, or undefined. More than one is a defect. */
export const one = async <T>(tx: Tx, statement: Statement, values: readonly unknown[] = []): Promise<T | undefined> => {
  const found = await rows<T>(tx, statement, values)
  if (found.length > 1) throw new Error(`${statement.name} found ${found.length} rows where one was meant`)
  return found[0]
}

/** Runs a statement for its effect; returns how many rows it wrote. An update of rows not open to one writes none. */
export const run = async (tx: Tx, statement: Statement, values: readonly unknown[] = []): Promise<number> =>
  (await query(tx, statement, values)).rowCount ?? 0
