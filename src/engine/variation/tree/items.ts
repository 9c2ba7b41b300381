import { type Address, above, lastStep } from './address.ts'
import { isObject, type Json } from './json.ts'
import { type ListPart, type Part, partAt } from './part.ts'

/** The key of an item: what its list finds it by. */
export const keyOf = (part: Part, item: unknown): string =>
  part.kind === 'list' ? String((item as Json)[part.key]) : String(item)

/** The items of a list by their keys, in their order. */
export const itemsOf = (part: ListPart, list: unknown): ReadonlyMap<string, Json> =>
  new Map(((list ?? []) as readonly Json[]).map((item) => [keyOf(part, item), item]))

/** May a value stand at an address as far as lists go: what is an item of one must have the key that it is found by. */
export const keepsKey = (address: Address, value: unknown): boolean => {
  const list = partAt(above(address))
  if (list.kind === 'names') return value === lastStep(address)
  return list.kind !== 'list' || (isObject(value) && value[list.key] === lastStep(address))
}
