import type { Parameter } from '../../design/parameter.ts'
import type { ObjectType } from '../../expressions/object-type.ts'
import { valueType } from './value-type.ts'

export type { Parameter } from '../../design/parameter.ts'

/** The CEL type of a parameter; a list or map that does not say of what is of text. */
export const parameterType = (parameter: Parameter): string => valueType(parameter).cel

/** The object types that the types of parameters name, each once. */
export const parameterObjects = (parameters: readonly Parameter[]): readonly ObjectType[] => [
  ...new Map(
    parameters.flatMap((one) => valueType(one).objects.map((object) => [object.name, object] as const)),
  ).values(),
]

/** A value of a parameter as it is written (pence, ISO dates) → its CEL value; throws where it is of another type. */
export const parameterValue = (parameter: Parameter, value: unknown): unknown => valueType(parameter).toCel(value)

/** A parameter's values, ready to be chosen from: by date, the latest first. */
export interface DatedValues {
  readonly parameter: Parameter
  readonly values: readonly { readonly from: string; readonly value: unknown }[]
  /** as the design was published, where an organisation has its own */
  readonly published?: DatedValues
}

/** A parameter made ready; throws where a value is of another type. */
export const datedValues = (parameter: Parameter): DatedValues => ({
  parameter,
  values: parameter.values
    .map(({ from, value }) => ({ from, value: parameterValue(parameter, value) }))
    .sort((a, b) => (a.from < b.from ? 1 : -1)),
})

/** The value that counts on a day (ISO): that with the latest `from` not after it; undefined before the first. */
export const valueOn = (dated: DatedValues, asOf: string): unknown =>
  dated.values.find(({ from }) => from <= asOf)?.value

const isDated = (value: unknown): value is Parameter['values'] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && typeof one.from === 'string' && 'value' in one)

/** A value given in place of the design's own: plain, or dated like the design's (`[{ from, value }]`). */
export const overridden = (parameter: Parameter, given: unknown, asOf: string): unknown =>
  isDated(given) ? valueOn(datedValues({ ...parameter, values: given }), asOf) : parameterValue(parameter, given)
