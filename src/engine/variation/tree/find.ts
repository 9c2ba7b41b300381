import { type Address, stepsOf } from './address.ts'
import { keyOf } from './items.ts'
import { isObject, type Json } from './json.ts'
import { designPart, type Part, partUnder } from './part.ts'

/** A part of a document: what it is, and its value; undefined where there is none. */
export interface Found {
  readonly part: Part
  readonly value: unknown
}

const into = ({ part, value }: Found, step: string): Found => {
  if (Array.isArray(value)) {
    const item = value.find((one) => keyOf(part, one) === step)
    return { part: part.kind === 'list' ? part.item : { kind: 'leaf' }, value: item }
  }
  return { part: partUnder(part, step), value: isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined }
}

/** The way from a part down an address, each step with what was found there. */
export const walk = (from: Found, steps: readonly string[]): readonly Found[] => {
  const way: Found[] = [from]
  for (const step of steps) way.push(into(way.at(-1) ?? from, step))
  return way
}

/** What stands at an address of a document. */
export const find = (document: Json, address: Address): Found => {
  const root: Found = { part: designPart, value: document }
  return walk(root, stepsOf(address)).at(-1) ?? root
}
