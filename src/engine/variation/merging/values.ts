import { type Address, lastStep, under, upFrom } from '../tree/address.ts'
import { find } from '../tree/find.ts'
import type { Json } from '../tree/json.ts'
import type { Side } from './side.ts'

/** Where an address of the base leads in a side's own document, which may have moved what it names. */
export const addressIn = (side: Side, address: Address): Address => {
  const moved = upFrom(address).find((at) => side.away.has(at))
  const move = moved === undefined ? undefined : side.away.get(moved)
  return move ? under(move.to, lastStep(move.at)) + address.slice(move.at.length) : address
}

/** What a document has at an address of the base; null where it has nothing. */
export const valueAt = (document: Json, address: Address): unknown => find(document, address).value ?? null

/** The place of an element on a side: its list, and what it stands behind; null where the side has not got it. */
export const placeIn = (document: Json, address: Address): unknown => {
  const list = address.slice(0, address.lastIndexOf('/'))
  const items = find(document, list).value
  if (!Array.isArray(items)) return null
  const index = items.findIndex((item) => String((item as Json | null)?.id ?? item) === lastStep(address))
  const before = items[index - 1] as Json | undefined
  return index < 0 ? null : { in: list, after: before?.id ?? null }
}
