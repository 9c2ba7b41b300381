import { Design } from '../../design/design.ts'
import { Words } from '../../design/elements.ts'
import { type Address, stepsOf } from './address.ts'

/**
 * How a part of a design is taken apart, read off the schema itself, so that a new key of the schema is compared, merged
 * and said without a line here. `any` is taken apart by its keys wherever each side has an object there.
 */
export type Part =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'any' }
  /** words by language: each language is a leaf */
  | { readonly kind: 'text' }
  | RecordPart
  /** a list whose items are found by their own key; `movable`: an item may move to the same list of another parent */
  | { readonly kind: 'list'; readonly key: string; readonly item: RecordPart; readonly movable: boolean }
  /** a list of names, each its own key */
  | { readonly kind: 'names' }
export interface RecordPart {
  readonly kind: 'record'
  readonly parts: Readonly<Record<string, Part>>
}
export type ListPart = Extract<Part, { kind: 'list' }>

interface Schema {
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** What an item is found by: its id; a dated value, which has none, by its day. */
const keys = ['id', 'from']
/** The parent whose lists' items may move to another: whatever stands on a page. */
const lends = 'pages'

const words = (Words as Schema).description

const read = (schema: Schema, path: readonly string[]): Part => {
  if (schema.description !== undefined && schema.description === words) return { kind: 'text' }
  if (schema.type === 'array') return readList(schema.items ?? {}, path)
  if (schema.properties) return readRecord(schema.properties, path)
  const simple = schema.type !== undefined && schema.type !== 'object'
  const closed = schema.const !== undefined || schema.anyOf?.every((one) => one.const !== undefined)
  return { kind: simple || closed ? 'leaf' : 'any' }
}

const readRecord = (properties: NonNullable<Schema['properties']>, path: readonly string[]): RecordPart => ({
  kind: 'record',
  parts: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, read(inner, [...path, name])])),
})

const readList = ({ properties }: Schema, path: readonly string[]): Part => {
  if (!properties) return { kind: 'names' }
  const key = keys.find((name) => name in properties)
  if (key === undefined) throw new TypeError(`the items of ${path.join('.')} have nothing to be found by`)
  return { kind: 'list', key, item: readRecord(properties, path), movable: path.length === 2 && path[0] === lends }
}

/** A whole design, taken apart. */
export const designPart = read(Design as unknown as Schema, []) as RecordPart

const pages = designPart.parts.pages as ListPart

/** The lists of a page whose items may move to another page. */
export const lentLists: readonly string[] = Object.entries(pages.item.parts).flatMap(([name, part]) =>
  part.kind === 'list' && part.movable ? [name] : [],
)

/** The part under a key; what the schema says nothing of is taken apart as it comes. */
export const partUnder = (part: Part, key: string): Part =>
  part.kind === 'record' && Object.hasOwn(part.parts, key) ? (part.parts[key] ?? { kind: 'any' }) : { kind: 'any' }

/** What stands at an address, whatever a document has there: through a list by the key of the item. */
export const partAt = (address: Address): Part =>
  stepsOf(address).reduce<Part>((part, step) => {
    if (part.kind === 'list') return part.item
    return part.kind === 'names' ? { kind: 'leaf' } : partUnder(part, step)
  }, designPart)
