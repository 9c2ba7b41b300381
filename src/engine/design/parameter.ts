import { type Static, Type } from 'typebox'
import { Cel, Id, IsoDate, named, optional, strict, Words } from './elements.ts'

const simple = ['money', 'number', 'decimal', 'text', 'yesNo', 'date'] as const

const ofField = {
  id: Id,
  /** the type of the items of a list or the values of a map */
  of: optional(named(simple)),
  label: optional(Words),
  /** `true`: it may be absent; expressions see a list of none or of one */
  optional: optional(Type.Boolean()),
  /** what it is where it is absent; without it the empty value of its type */
  otherwise: optional(Type.Unknown()),
}
const InnerField = strict({ ...ofField, type: named([...simple, 'list', 'set']) })
/** A field of a record, or a column of a table. */
export const Field = strict({
  ...ofField,
  type: named([...simple, 'list', 'set', 'record', 'table']),
  fields: optional(Type.Array(InnerField)),
})

/**
 * A named figure that places change: typed and dated. The value with the latest `from` not after `asOf` counts. A `record`
 * has `fields`, a `table` is a list of records, a `set` holds values for any of the design's other parameters (`replacements`).
 */
export const Parameter = strict({
  ...ofField,
  type: named([...simple, 'list', 'map', 'record', 'table', 'set']),
  label: Words,
  fields: optional(Type.Array(Field)),
  values: Type.Array(strict({ from: IsoDate, value: Type.Unknown(), source: optional(Type.String()) }), {
    minItems: 1,
  }),
})
export type Parameter = Static<typeof Parameter>

/**
 * Parameters that take other values under a condition: those of a `set`, or with `each` those of the set in a column of every
 * row of a table for which the condition holds, in order (`row` is that row). After it everything is decided anew. What the
 * set leaves out stays, or counts with the design's own value.
 */
export const Replacement = strict({
  id: Id,
  title: optional(Words),
  each: optional(Id),
  when: Cel,
  use: Id,
  rest: optional(named(['stays', 'own'])),
  /** the parameters that stay whatever the set says: those that the condition itself hangs on */
  keeps: optional(Type.Array(Id)),
  because: optional(Words),
})
export type Replacement = Static<typeof Replacement>
