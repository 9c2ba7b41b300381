import type { Design } from '../design/design.ts'
import { type Address, under } from '../variation/tree/address.ts'
import { itemsOf } from '../variation/tree/items.ts'
import { isObject, type Json } from '../variation/tree/json.ts'
import { designPart, type Part } from '../variation/tree/part.ts'

/** A text of a design in every language that it has, with its address. */
export interface SaidText {
  readonly at: Address
  readonly words: Readonly<Record<string, string>>
}

/** What residents never read: texts for those who look after the design. */
const unread: readonly Address[] = [
  '/examples',
  '/measures',
  '/counted',
  '/costs',
  '/parameters',
  '/outcomes',
  '/about/synonyms',
  '/modelledOn',
]

const asWords = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (typeof value === 'string') return { en: value }
  if (!isObject(value)) return undefined
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return Object.fromEntries(pairs)
}

const within = (part: Part, value: unknown, at: Address): readonly SaidText[] => {
  if (value === undefined || unread.includes(at)) return []
  if (part.kind === 'text') {
    const words = asWords(value)
    return words ? [{ at, words }] : []
  }
  if (part.kind === 'list')
    return [...itemsOf(part, value)].flatMap(([key, item]) => within(part.item, item, under(at, key)))
  if (part.kind !== 'record' || !isObject(value)) return []
  return Object.entries(part.parts).flatMap(([key, inner]) => within(inner, (value as Json)[key], under(at, key)))
}

/** Every text of a design that residents may read, read off the schema: a new key of it is read without a line here. */
export const textsOf = (design: Design): readonly SaidText[] => within(designPart, design, '')
