import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { dropOtherEditions, writeAddresses } from './address.store.ts'
import type { FiledAddress } from './address-file.rules.ts'

/** Runs a piece of work of the host's in a transaction of its own: a gazetteer is longer than one should be open. */
export type InTransaction = <R>(use: (work: Work) => Promise<R>) => Promise<R>

export interface Imported {
  readonly addresses: number
  /** those that the gazetteer had and the file has not */
  readonly removed: number
}

const batch = 1_000

/**
 * Puts a file's addresses in the place of the gazetteer that was. Whoever looks something up meanwhile finds the old address
 * or the new one. Interrupted, it is begun again with the same file.
 */
export const importAddresses = async (
  inTransaction: InTransaction,
  addresses: readonly FiledAddress[],
): Promise<Imported> => {
  const edition = newId()
  for (let at = 0; at < addresses.length; at += batch)
    await inTransaction((work) => writeAddresses(work.tx, { org: work.org, edition }, addresses.slice(at, at + batch)))
  let removed = 0
  for (let gone = batch; gone === batch; removed += gone)
    gone = await inTransaction((work) => dropOtherEditions(work.tx, { org: work.org, edition }, batch))
  await inTransaction((work) =>
    work.append({ type: 'addresses.imported', data: { edition, addresses: addresses.length, removed } }),
  )
  return { addresses: addresses.length, removed }
}
