import type { Static } from 'typebox'
import type { Parameter as ParameterSchema } from '../../design/elements.ts'
import { Day } from '../../expressions/day.ts'

export type Parameter = Static<typeof ParameterSchema>

const simple: Readonly<Record<string, { cel: string; toCel: (value: unknown) => unknown }>> = {
  money: { cel: 'int', toCel: (value) => BigInt(value as number) },
  number: { cel: 'int', toCel: (value) => BigInt(value as number) },
  decimal: { cel: 'double', toCel: Number },
  text: { cel: 'string', toCel: String },
  yesNo: { cel: 'bool', toCel: (value) => value === true },
  date: { cel: 'Day', toCel: (value) => new Day(String(value)) },
}
const ofType = (parameter: Parameter) => simple[String(parameter.of ?? 'text')] ?? simple.text

/** The CEL type of a parameter; a list or map that does not say of what is of text. */
export const parameterType = (parameter: Parameter): string => {
  if (parameter.type === 'list') return `list<${ofType(parameter)?.cel}>`
  if (parameter.type === 'map') return `map<string, ${ofType(parameter)?.cel}>`
  return simple[String(parameter.type)]?.cel ?? 'string'
}

/** Expressions may loop over a parameter, twice in one another: this bounds what that costs. */
const mostItems = 200

const bounded = <T>(items: readonly T[]): readonly T[] => {
  if (items.length > mostItems) throw new RangeError(`A list or map has at most ${mostItems} items`)
  return items
}

/** A value of a parameter as it is written (pence, ISO dates) → its CEL value; throws where it is of another type. */
export const parameterValue = (parameter: Parameter, value: unknown): unknown => {
  const item = ofType(parameter)?.toCel ?? String
  if (parameter.type === 'list') return bounded(value as readonly unknown[]).map(item)
  if (parameter.type === 'map')
    return Object.fromEntries(bounded(Object.entries(value as object)).map(([key, one]) => [key, item(one)]))
  return (simple[String(parameter.type)]?.toCel ?? String)(value)
}

/** A parameter's values, ready to be chosen from: by date, the latest first. */
export interface DatedValues {
  readonly parameter: Parameter
  readonly values: readonly { readonly from: string; readonly value: unknown }[]
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
  value.every((one) => typeof one === 'object' && one !== null && 'from' in one)

/** A value given in place of the design's own: plain, or dated like the design's (`[{ from, value }]`). */
export const overridden = (parameter: Parameter, given: unknown, asOf: string): unknown =>
  isDated(given) ? valueOn(datedValues({ ...parameter, values: given }), asOf) : parameterValue(parameter, given)
