import type { Text } from '#core/text.ts'
import type { Problem } from '#engine/check/problem.ts'
import type { Design } from '#engine/design/design.ts'
import { type Address, isWithin, stepsOf, under } from '#engine/variation/tree/address.ts'
import { keyOf } from '#engine/variation/tree/items.ts'
import { isObject } from '#engine/variation/tree/json.ts'
import { designPart, type Part, partUnder } from '#engine/variation/tree/part.ts'
import { leafAt, openedAt } from '../varying/leaves.rules.ts'

/** Something wrong with a design: in which element, and the leaf that is to be changed where there is one. */
export interface Finding {
  readonly element: Address
  readonly leaf: Address | undefined
  readonly message: Text
  readonly code: string
  readonly span: { readonly start: number; readonly end: number } | undefined
}

/** Where a JSON pointer leads, through lists by the keys of their items. */
const addressOf = (design: Design, pointer: string): Address => {
  let part: Part = designPart
  let value: unknown = design
  let at: Address = ''
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(value)) {
      const item: unknown = value[Number(step)]
      if (item === undefined) return at
      at = under(at, keyOf(part, item))
      part = part.kind === 'list' ? part.item : { kind: 'leaf' }
      value = item
    } else if (isObject(value)) {
      at = under(at, step)
      part = partUnder(part, step)
      value = value[step]
    } else return at
  }
  return at
}

const elementOf = (design: Design, address: Address): Address => {
  for (let at = address; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (openedAt(design, at)) return at
  return ''
}

const leafOf = (design: Design, address: Address, element: Address): Address | undefined => {
  for (let at = address; isWithin(at, element) && at !== element; at = at.slice(0, at.lastIndexOf('/'))) {
    const leaf = leafAt(design, at)
    if (leaf) return leaf.editor.kind === 'none' ? undefined : at
  }
  return undefined
}

/** What checks found, by the elements that it concerns. */
export const findingsOf = (design: Design, problems: readonly Problem[]): readonly Finding[] =>
  problems.map(({ at, message, code, span }) => {
    const address = addressOf(design, at)
    const element = elementOf(design, address)
    return { element, leaf: leafOf(design, address, element), message, code, span }
  })

/** What of it concerns an element itself, and not one that stands in it. */
export const findingsAt = (findings: readonly Finding[], element: Address): readonly Finding[] =>
  findings.filter((finding) => finding.element === element)
