import type { Text } from '#core/text.ts'
import { type CheckOptions, checkDesign } from '../../check/check-design.ts'
import type { Problem } from '../../check/problem.ts'
import { schemaProblems } from '../../check/shape/schema-problems.ts'
import { Design } from '../../design/design.ts'
import { type Shape, tidy } from '../../design/tidy.ts'
import type { ExampleResult } from '../../examples/run-examples.ts'
import type { Merged } from '../merge-designs.ts'
import type { Change } from '../patch/change.ts'
import { sayChange } from '../sentences/say-change.ts'
import { type Address, isWithin, lastStep, under } from '../tree/address.ts'
import { keyOf } from '../tree/items.ts'
import { isObject, type Json } from '../tree/json.ts'
import { designPart, type Part, partUnder } from '../tree/part.ts'
import type { Settlements } from './conflict.ts'
import type { SideName, Three } from './three.ts'

/** Something wrong with a merged design, with what each side did to it, in sentences: the two that do not go together. */
export interface MergeProblem extends Problem {
  readonly by: Readonly<Record<SideName, readonly Text[]>>
}
export interface MergeChecked {
  readonly problems: readonly MergeProblem[]
  /** both sides' examples, run on the merged design */
  readonly examples: readonly ExampleResult[]
}

/**
 * Checks a merged design as if it were new, and runs the examples of both sides. What names something that is no longer
 * there is listed with the change that names it and the change that removed it, whoever made them.
 */
export const checkMerge = (result: Merged, designs: Three<Design>, options: CheckOptions): MergeChecked => {
  const { problems, examples } = checkDesign(result.merged, options)
  const three = designs as unknown as Three<Json>
  const by = (problem: Problem, side: SideName): readonly Text[] => {
    const at = addressOf(result.merged as unknown as Json, problem.at, result.changes[side])
    const telling = { before: three.base, after: three[side], orders: {} }
    const about = result.changes[side].filter((change) => concerns(change, at, problem))
    return about.map((change) => sayChange(change, telling))
  }
  return {
    problems: problems.map((problem) => ({
      ...problem,
      by: { ours: by(problem, 'ours'), theirs: by(problem, 'theirs') },
    })),
    examples,
  }
}

/** Values that a person gave to settle conflicts with, and that the schema does not have there. */
export const unfitValues = (
  { merged, changes }: Merged,
  settlements: Settlements,
): readonly { readonly path: Address; readonly message: Text }[] => {
  const given = Object.keys(settlements).filter((path) => typeof settlements[path] === 'object')
  if (given.length === 0) return []
  const document = tidy(Design as unknown as Shape, merged)
  const every = [...changes.ours, ...changes.theirs]
  return schemaProblems(Design, document).flatMap(({ at, message }) => {
    const address = addressOf(document as Json, at, every)
    return given.filter((path) => isWithin(address, path)).map((path) => ({ path, message }))
  })
}

/** A change concerns a problem that is in what it changed, or that names what it removed or moved. */
const concerns = (change: Change, at: Address, { message }: Problem): boolean => {
  if (change.kind !== 'move' && isWithin(at, change.at)) return true
  const names = change.kind === 'remove' ? idsIn(change.value) : change.kind === 'move' ? [lastStep(change.at)] : []
  return names.some((name) => message.en?.includes(`“${name}”`))
}

const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isObject(value)) return typeof value === 'string' ? [value] : []
  const own = typeof value.id === 'string' ? [value.id] : []
  return [
    ...own,
    ...Object.values(value).flatMap((inner) => (Array.isArray(inner) ? idsIn(inner.filter(isObject)) : [])),
  ]
}

/** The address of what a pointer leads to in a merged design, as a side knows it: by where it was before it moved it. */
const addressOf = (document: Json, pointer: string, changes: readonly Change[]): Address => {
  let [address, value, part]: [Address, unknown, Part] = ['', document, designPart]
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) {
      const list = address
      value = value[Number(key)]
      const name = keyOf(part, value)
      const moved = changes.find(
        (change) => change.kind === 'move' && change.to === list && lastStep(change.at) === name,
      )
      address = moved?.at ?? under(list, name)
      part = part.kind === 'list' ? part.item : { kind: 'leaf' }
    } else {
      address = under(address, key)
      part = partUnder(part, key)
      value = isObject(value) ? value[key] : undefined
    }
  }
  return address
}
