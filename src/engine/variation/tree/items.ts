import type { Json } from './json.ts'
import type { ListPart, Part } from './part.ts'

/** The key of an item: what its list finds it by. */
export const keyOf = (part: Part, item: unknown): string =>
  part.kind === 'list' ? String((item as Json)[part.key]) : String(item)

/** The items of a list by their keys, in their order. */
export const itemsOf = (part: ListPart, list: unknown): ReadonlyMap<string, Json> =>
  new Map(((list ?? []) as readonly Json[]).map((item) => [keyOf(part, item), item]))
