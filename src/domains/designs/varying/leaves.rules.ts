import { longDate } from '#core/days/long-date.ts'
import type { Text } from '#core/text.ts'
import { Design } from '#engine/design/design.ts'
import type { Parameter } from '#engine/design/parameter.ts'
import { leafOf } from '#engine/variation/sentences/leaf-name.ts'
import type { Reading } from '#engine/variation/sentences/parts.words.ts'
import { labelOf, type Subject, subjectOf, upperFirst } from '#engine/variation/sentences/subject.ts'
import { inBoth } from '#engine/variation/sentences/two.ts'
import { type Address, stepsOf, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { itemsOf } from '#engine/variation/tree/items.ts'
import { isObject, type Json } from '#engine/variation/tree/json.ts'
import type { ListPart, Part } from '#engine/variation/tree/part.ts'
import { namesLeaves } from './leaves.words.ts'
import { type RowsEditor, rowsEditorOf } from './rows.rules.ts'

/** How a leaf is changed in a form. `none`: it is changed with the design itself. */
export type Editor =
  | { readonly kind: 'text' | 'line' | 'expression' | 'number' | 'money' | 'yesNo' | 'limit' | 'day' | 'none' }
  /** a number of these: `3 working days` */
  | { readonly kind: 'period'; readonly units: readonly string[] }
  | { readonly kind: 'oneOf' | 'someOf'; readonly names: readonly string[] }
  | RowsEditor

/** One value of a design that can differ from place to place. */
export interface Leaf {
  readonly at: Address
  readonly name: Text
  readonly as: Reading | undefined
  readonly editor: Editor
  readonly value: unknown
}

/** An item of a design with what it is known by; `list`: where it stands, `pages` or `questions`. */
export interface Item {
  readonly at: Address
  readonly list: string
  readonly name: Text
}

/** An element of a design, or the design itself: its own leaves, and the lists of elements in it. */
export interface Opened extends Item {
  readonly leaves: readonly Leaf[]
  readonly lists: readonly { readonly list: string; readonly items: readonly Item[] }[]
}

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const schemaUnder = (schema: Schema | undefined, step: string): Schema | undefined =>
  schema?.items ?? schema?.properties?.[step] ?? Object.values(schema?.patternProperties ?? {})[0]

const schemaAt = (at: Address): Schema | undefined =>
  stepsOf(at).reduce<Schema | undefined>(schemaUnder, Design as unknown as Schema)

/** The names of a closed list; none where it is no closed list. */
const namesOf = ({ anyOf = [] }: Schema): readonly string[] => {
  const names = anyOf.flatMap((one) => (typeof one.const === 'string' ? [one.const] : []))
  return names.length < anyOf.length ? [] : names
}

/** The units of a period that the schema allows: of `^\\d+ (days?|weeks?)$` days and weeks. */
const unitsOf = ({ pattern = '' }: Schema): readonly string[] =>
  (/\((.*)\)/.exec(pattern)?.[1] ?? '').split('|').map((unit) => unit.replace('?', ''))

/** What a leaf refers to by its id: the items of which list. */
const referred: Readonly<Partial<Record<Reading, 'sections' | 'lists' | 'stages' | 'outcomes'>>> = {
  section: 'sections',
  list: 'lists',
  stage: 'stages',
  outcome: 'outcomes',
}
/** How the value of a figure is changed, by its type. */
const figures: Readonly<Record<string, Editor['kind']>> = {
  money: 'money',
  number: 'number',
  decimal: 'number',
  text: 'line',
  date: 'line',
  yesNo: 'yesNo',
}

interface Standing {
  readonly design: Design
  readonly as: Reading | undefined
  readonly subject: Subject
}

const typeOf = ({ elements }: Subject, list: string): string =>
  String((elements.findLast((one) => one.list === list)?.value as Json | undefined)?.type)

/** What an item is found by never changes: another id is another item. */
const isKey = ({ elements, rest }: Subject): boolean =>
  rest.at(-1) === 'id' || (elements.at(-1)?.list === 'values' && rest.at(-1) === 'from')

type Named = readonly { readonly id: string }[]

/** What a text of a page can stand behind. */
const questionsOfPage = (design: Design, { elements }: Subject): Named =>
  design.pages.find(({ id }) => id === (elements[0]?.value as Json | undefined)?.id)?.questions ?? []

/** The figures that a replacement can name: the table whose rows it looks at, what it puts in their place, what stays. */
const figuresFor = ({ parameters = [] }: Design, { elements, rest }: Subject): Named => {
  const each = (elements.at(-1)?.value as Json | undefined)?.each
  const table = parameters.find(({ id }) => id === each)
  if (rest.at(-1) === 'each') return parameters.filter(({ type }) => type === 'table')
  if (rest.at(-1) !== 'use') return parameters
  return (table?.fields ?? [...parameters, ...parameters.flatMap(({ fields = [] }) => fields)]).filter(
    ({ type }) => type === 'set',
  )
}

/** What a leaf that names something may name; undefined where it names nothing. */
const namedBy = ({ design, as, subject }: Standing): Named | undefined => {
  const list = as && referred[as]
  if (list) return design[list] ?? []
  if (as === 'question') return questionsOfPage(design, subject)
  if (as === 'rule')
    return (design.rules ?? []).filter(({ id }) => id !== (subject.elements[0]?.value as Json | undefined)?.id)
  return as === 'parameter' ? figuresFor(design, subject) : undefined
}

const editorOf = (part: Part, schema: Schema, { design, as, subject }: Standing): Editor => {
  if (part.kind === 'text') return { kind: 'text' }
  const named = namedBy({ design, as, subject })
  const names = named ? named.map(({ id }) => id) : namesOf(part.kind === 'names' ? (schema.items ?? {}) : schema)
  if (names.length > 0) return { kind: part.kind === 'names' ? 'someOf' : 'oneOf', names }
  if (part.kind === 'names' || named) return { kind: 'none' }
  const figure = as === 'figure' ? subject.elements.findLast(({ list }) => list === 'parameters')?.value : undefined
  const rows = figure && rowsEditorOf(figure as unknown as Parameter)
  if (rows) return rows
  if (as === 'figure') return { kind: (figures[typeOf(subject, 'parameters')] ?? 'none') as 'line' }
  const isMoney = as === 'money' || (as === 'amount' && typeOf(subject, 'questions') === 'money')
  if (as === 'period') return { kind: 'period', units: unitsOf(schema) }
  if (as === 'limit' || as === 'day') return { kind: as }
  if (schema.type === 'boolean') return { kind: 'yesNo' }
  if (schema.type === 'number' || schema.type === 'integer') return { kind: isMoney ? 'money' : 'number' }
  if (schema.type === 'string') return { kind: as === 'expression' ? 'expression' : 'line' }
  return { kind: 'none' }
}

/** The leaf at an address; undefined where there is none. */
export const leafAt = (design: Design, at: Address): Leaf | undefined => {
  const document = design as unknown as Json
  const { part, value } = find(document, at)
  const schema = schemaAt(at)
  if (!schema || at === '' || part.kind === 'record' || part.kind === 'list') return undefined
  const subject = subjectOf([document], at)
  if (!subject.elements.every((element) => isObject(element.value))) return undefined
  const words = leafOf(subject)?.words
  const names = namesLeaves[[subject.elements.at(-1)?.list, ...subject.rest].join('.')]
  if ((!words && !names) || isKey(subject)) return undefined
  const as = names?.as ?? words?.as
  const name = names?.name ?? inBoth((locale) => upperFirst(words?.[locale] ?? ''))
  return { at, name, as, editor: editorOf(part, schema, { design, as, subject }), value }
}

/** An element of a design by its address, with what it is known by; undefined where there is none. */
export const itemAt = (design: Design, at: Address): Item | undefined => {
  const element = subjectOf([design as unknown as Json], at).elements.at(-1)
  if (!element) return undefined
  const day = element.list === 'values' ? String((element.value as Json).from) : undefined
  const name = inBoth((locale) =>
    day === undefined ? (labelOf(element, locale) ?? String(element.number)) : longDate(day, locale),
  )
  return { at, list: element.list, name }
}

const leavesIn = (design: Design, parts: Readonly<Record<string, Part>>, at: Address): readonly Leaf[] =>
  Object.entries(parts).flatMap(([key, part]): readonly Leaf[] => {
    if (part.kind === 'list') return []
    if (part.kind === 'record') return leavesIn(design, part.parts, under(at, key))
    const leaf = leafAt(design, under(at, key))
    return leaf && (leaf.editor.kind !== 'none' || leaf.value !== undefined) ? [leaf] : []
  })

const listsIn = (design: Design, parts: Readonly<Record<string, Part>>, at: Address): Opened['lists'] =>
  Object.entries(parts).flatMap(([key, part]): Opened['lists'] => {
    if (part.kind === 'record') return listsIn(design, part.parts, under(at, key))
    if (part.kind !== 'list') return []
    const list = under(at, key)
    const items = [...itemsOf(part as ListPart, find(design as unknown as Json, list).value).keys()]
    const found = items.flatMap((item) => itemAt(design, under(list, item)) ?? [])
    return found.length > 0 ? [{ list: key, items: found }] : []
  })

/** The element at an address ('' is the design itself), opened; undefined where there is none. */
export const openedAt = (design: Design, at: Address): Opened | undefined => {
  const { part, value } = find(design as unknown as Json, at)
  if (part.kind !== 'record' || value === undefined) return undefined
  const item = at === '' ? { at, list: 'service', name: design.title as Text } : itemAt(design, at)
  // a part of an element that is no item, such as what a design says of costs, is shown with its element
  if (!item || (at !== '' && find(design as unknown as Json, at.slice(0, at.lastIndexOf('/'))).part.kind !== 'list'))
    return undefined
  return { ...item, leaves: leavesIn(design, part.parts, at), lists: listsIn(design, part.parts, at) }
}
