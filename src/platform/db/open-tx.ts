import type pg from 'pg'
import type { Tx } from '#core/work.ts'

const clients = new WeakMap<Tx, pg.ClientBase>()

/** A transaction handle over a connection: opaque outside stores, dead once closed. */
export const openTx = (client: pg.ClientBase): Tx => {
  const tx = Object.freeze({}) as Tx
  clients.set(tx, client)
  return tx
}

/** From here on every use of the handle is a defect: its connection serves somebody else. */
export const closeTx = (tx: Tx): void => {
  clients.delete(tx)
}

/** The connection of an open transaction; throws when it is over. */
export const clientOf = (tx: Tx): pg.ClientBase => {
  const client = clients.get(tx)
  if (!client) throw new Error('this transaction is over')
  return client
}
