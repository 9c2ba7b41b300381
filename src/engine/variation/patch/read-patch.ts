import { type Address, above } from '../tree/address.ts'
import { keepsKey } from '../tree/items.ts'
import { isObject } from '../tree/json.ts'
import { partAt } from '../tree/part.ts'
import type { Patch } from './change.ts'

/** A patch as it was read from somewhere, or why it is none: in words, with the change that is meant. */
export type PatchRead = { readonly patch: Patch } | { readonly wrong: string }

const isAddress = (value: unknown): value is Address => typeof value === 'string' && value.startsWith('/')
const isListed = (at: Address): boolean => ['list', 'names'].includes(partAt(above(at)).kind)

/** What is wrong with each kind of change; nothing where it can be made on some design. */
const kinds: Readonly<Record<string, (change: Readonly<Record<string, unknown>>, at: Address) => string | undefined>> =
  {
    set: ({ from, to }, at) => {
      if (isListed(at)) return 'an item of a list is added, removed or moved, not set'
      return from === undefined && to === undefined ? 'it sets nothing: from, to or both' : undefined
    },
    add: ({ value }, at) => {
      if (!isListed(at)) return 'only an item of a list is added'
      return keepsKey(at, value) ? undefined : 'its value is not the item of that id'
    },
    remove: (_, at) => (isListed(at) ? undefined : 'only an item of a list is removed'),
    move: ({ to }, at) => {
      if (!isListed(at)) return 'only an item of a list is moved'
      return isAddress(to) && partAt(to) === partAt(above(at)) ? undefined : 'to is no list that it can stand in'
    },
  }

const wrongWith = (change: unknown): string | undefined => {
  if (!isObject(change)) return 'it is no object'
  const { kind, at } = change
  const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!check) return `its kind is ${Object.keys(kinds).join(', ')}`
  if (!isAddress(at)) return 'its at is an address: /pages/home/title/en'
  return check(change, at)
}

const isOrder = (order: unknown): boolean => Array.isArray(order) && order.every((key) => typeof key === 'string')

/** Takes a parsed document: a patch, or what holds one as `patch` (what moothall diff --json prints). */
export const readPatch = (data: unknown): PatchRead => {
  const patch = isObject(data) && isObject(data.patch) ? data.patch : data
  if (!isObject(patch) || !Array.isArray(patch.changes) || !isObject(patch.orders))
    return { wrong: 'it holds no patch: {from, to, changes, orders}' }
  for (const name of ['from', 'to'])
    if (typeof patch[name] !== 'string') return { wrong: `${name} is the hash of a design` }
  for (const [i, change] of patch.changes.entries()) {
    const wrong = wrongWith(change)
    if (wrong !== undefined) return { wrong: `changes/${i}: ${wrong}` }
  }
  for (const [list, order] of Object.entries(patch.orders))
    if (!isAddress(list) || !isOrder(order)) return { wrong: `orders${list}: an order is the ids of a list` }
  return { patch: patch as unknown as Patch }
}
