import type { Static } from 'typebox'
import type { Field, Parameter } from '../../design/parameter.ts'
import { Day } from '../../expressions/day.ts'
import { type ObjectType, objectType } from '../../expressions/object-type.ts'

type Typed = Pick<Parameter, 'type' | 'of' | 'optional'> & { readonly fields?: readonly Static<typeof Field>[] }

/** How values of a type enter expressions. */
export interface ValueType {
  readonly cel: string
  /** a value as it is written (pence, ISO dates) → its CEL value; throws where it is of another type */
  readonly toCel: (value: unknown) => unknown
  /** where nothing is written; a date has no empty value and is undefined */
  readonly empty: unknown
  /** the object types that it needs, each after those that it needs itself */
  readonly objects: readonly ObjectType[]
}

/** Values for other parameters, as they are written: no expression looks into them. */
export class ParameterSet {
  readonly values: Readonly<Record<string, unknown>>
  constructor(values: Readonly<Record<string, unknown>> = {}) {
    this.values = values
  }
}
const setType: ObjectType = {
  name: 'ParameterSet',
  fields: {},
  maker: ParameterSet,
  make: (of) => new ParameterSet(of),
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const none: readonly never[] = []
const plain = (cel: string, empty: unknown, toCel: (value: unknown) => unknown): ValueType => ({
  cel,
  toCel,
  empty,
  objects: none,
})
const simple: Readonly<Record<string, ValueType>> = {
  money: plain('int', 0n, (value) => BigInt(value as number)),
  number: plain('int', 0n, (value) => BigInt(value as number)),
  decimal: plain('double', 0, Number),
  text: plain('string', '', (value) => (value === null ? '' : String(value))),
  yesNo: plain('bool', false, (value) => value === true),
  date: plain('Day', undefined, (value) => new Day(String(value))),
}
const text = simple.text as ValueType

/** Expressions may loop over a parameter, twice in one another: this bounds what that costs. */
const mostItems = 200
const bounded = <T>(items: readonly T[]): readonly T[] => {
  if (!Array.isArray(items)) throw new TypeError('It is no list')
  if (items.length > mostItems) throw new RangeError(`A list or map has at most ${mostItems} items`)
  return items
}

/** Types of the same fields are one type, in every design: a table's rows can stand where another's do. */
const records = new Map<string, ObjectType>()
const recordType = (fields: Readonly<Record<string, string>>): ObjectType => {
  const name = `row.${Object.entries(fields)
    .map(([id, cel]) => `${id}_${cel.replaceAll(/[^A-Za-z0-9]+/g, '_')}`)
    .join('.')}`
  const made = records.get(name) ?? objectType(name, fields)
  records.set(name, made)
  return made
}

const recordOf = (typed: Typed): ValueType => {
  const fields = (typed.fields ?? []).map((field) => ({ field, of: valueType(field as Typed) }))
  const object = recordType(Object.fromEntries(fields.map(({ field, of }) => [field.id, of.cel])))
  const absent = ({ field, of }: (typeof fields)[number]): unknown =>
    field.otherwise === undefined ? of.empty : of.toCel(field.otherwise)
  // a plain value stands for each of its fields
  const toCel = (value: unknown): unknown =>
    object.make(
      Object.fromEntries(
        fields.map((one) => {
          const own = isObject(value) ? value[one.field.id] : value
          return [one.field.id, own === undefined ? absent(one) : one.of.toCel(own)]
        }),
      ),
    )
  return {
    cel: object.name,
    toCel,
    empty: toCel(undefined),
    objects: [...fields.flatMap(({ of }) => of.objects), object],
  }
}

const mapOf = (of: ValueType): ValueType => ({
  ...of,
  cel: `map<string, ${of.cel}>`,
  toCel: (value) =>
    Object.fromEntries(bounded(Object.entries(value as object)).map(([key, one]) => [key, of.toCel(one)])),
  empty: undefined,
})

const listOf = (of: ValueType): ValueType => ({
  ...of,
  cel: `list<${of.cel}>`,
  toCel: (value) => bounded(value as readonly unknown[]).map((one) => of.toCel(one)),
  empty: none,
})

const required = (typed: Typed): ValueType => {
  const of = simple[String(typed.of ?? 'text')] ?? text
  switch (typed.type) {
    case 'list':
      return listOf(of)
    case 'map':
      return mapOf(of)
    case 'record':
      return recordOf(typed)
    case 'table':
      return listOf(recordOf(typed))
    case 'set':
      return {
        cel: setType.name,
        toCel: (value) => {
          if (!isObject(value)) throw new TypeError('It is no set of values')
          return new ParameterSet(value)
        },
        empty: new ParameterSet(),
        objects: [setType],
      }
    default:
      return simple[String(typed.type)] ?? text
  }
}

/** How a parameter, a field or a column enters expressions; an optional one as a list of none or of one. */
export const valueType = (typed: Typed): ValueType => {
  const of = required(typed)
  if (!typed.optional) return of
  return { ...of, cel: `list<${of.cel}>`, toCel: (value) => (value === null ? none : [of.toCel(value)]), empty: none }
}
