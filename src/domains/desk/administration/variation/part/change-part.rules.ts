import type { FieldProblem } from '#core/field-problem.ts'
import type { Design } from '#engine/design/design.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { above, lastStep, under } from '#engine/variation/tree/address.ts'
import { same } from '#engine/variation/tree/json.ts'
import { changesOfLeaf } from '../../../../designs/varying/leaf-change.rules.ts'
import type { Leaf } from '../../../../designs/varying/leaves.rules.ts'
import { moveTo, type Place, placesFor, removalOf } from '../../../../designs/varying/places.rules.ts'
import { problem, type Sent } from '../../form.rules.ts'
import { words } from '../variation.words.ts'
import { lines, readLeaf } from './read-leaf.rules.ts'

/** What a form asks for: the change, which of its fields a refusal is said at, and where the part stands then. */
export interface AskedChange {
  readonly change: Changes
  readonly field: string
  /** begins the names of the reason and the owner, where a page has several forms */
  readonly prefix: string
  readonly problems: readonly FieldProblem[]
  readonly at: string
}

export const placeValue = ({ list, behind }: Place): string => `${list} ${behind ?? ''}`

const none: Changes = { changes: [], orders: {} }

/** The rows of a figure are one value. */
const changesOfRows = (at: string, from: unknown, to: unknown): Changes['changes'] =>
  same(from, to) ? [] : [{ kind: 'set', at, from, to }]

/** Of a leaf: the value that it shall have instead of the one that was shown. */
export const changeOfLeaf = (
  design: Design,
  leaf: Leaf,
  { form, was, languages }: { readonly form: Sent; readonly was: unknown; readonly languages: readonly string[] },
): AskedChange => {
  const { to, problems } = readLeaf(form, leaf, { languages, was })
  const changes =
    leaf.editor.kind === 'rows' ? changesOfRows(leaf.at, was, to) : changesOfLeaf(design, leaf.at, { from: was, to })
  const field = leaf.editor.kind === 'text' ? `value.${languages[0] ?? 'en'}` : 'value'
  const unchanged = problems.length === 0 && changes.length === 0 ? [problem(field, 'same', words.same)] : []
  return {
    change: { changes, orders: {} },
    field,
    prefix: '',
    problems: [...problems, ...unchanged],
    at: above(leaf.at),
  }
}

export const changeOfPlace = (design: Design, at: string, form: Sent): AskedChange => {
  const place = placesFor(design, at).find((one) => placeValue(one).trim() === lines(form, 'place'))
  const found = { field: 'place', prefix: 'move-' }
  return place
    ? { ...found, change: moveTo(design, at, place), problems: [], at: under(place.list, lastStep(at)) }
    : { ...found, change: none, problems: [problem('place', 'missing', words.placeMissing)], at }
}

export const changeOfRemoval = (design: Design, at: string): AskedChange => ({
  ...{ change: removalOf(design, at), field: 'remove', prefix: 'remove-', problems: [] },
  at: above(above(at)),
})
