import type { Design } from '#engine/design/design.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import type { Change, Changes } from '#engine/variation/patch/change.ts'
import { type Address, above, lastStep, stepsOf, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { keyOf } from '#engine/variation/tree/items.ts'
import { isObject, type Json } from '#engine/variation/tree/json.ts'
import { partAt } from '#engine/variation/tree/part.ts'
import { type Kind, kinds, severalKinds, wholeParts } from './kinds.rules.ts'

/** Where something is added: a list by its address, or a part that the service has not got yet. */
export interface Adding {
  readonly list: Address
  /** the name of the list: `questions` */
  readonly of: string
  /** is it one part and no list? */
  readonly whole: boolean
  /** of which kinds it may be; one of '' where there is only one */
  readonly kinds: readonly string[]
  /** what stands there, by key, in order */
  readonly siblings: readonly string[]
}

const resultOf = (rule: Json | undefined): string => {
  if (rule?.id === 'fee') return 'fee'
  const then = String(((rule?.decide ?? []) as readonly Json[])[0]?.then ?? '')
  if (rule?.id === 'eligible' || then === 'true' || then === 'false') return 'truth'
  if (/^'[^'\\]*'$/.test(then)) return 'words'
  return /^-?\d+$/.test(then) ? 'number' : 'expression'
}

const kindsFor = (design: Design, list: Address, of: string): readonly string[] => {
  if (of === 'decide') return [resultOf(find(design as unknown as Json, above(list)).value as Json)]
  const all = severalKinds[of] ?? ['']
  if (of === 'rules') return all.filter((one) => !(design.rules ?? []).some(({ id }) => id === one))
  // a group holds no groups, and a time of a diary is booked once
  if (of === 'questions' && stepsOf(list).length > 3) return all.filter((one) => one !== 'group' && one !== 'slot')
  return all
}

/** Is there a set of figures that could take the place of others? */
const hasSets = ({ parameters = [] }: Design): boolean =>
  parameters.some(({ type, fields = [] }) => [type, ...fields.map((field) => field.type)].includes('set'))

/** What may be added at an address; undefined where nothing may. */
export const addingTo = (design: Design, list: Address): Adding | undefined => {
  const document = design as unknown as Json
  const of = lastStep(list)
  const { part, value } = find(document, list)
  if (wholeParts.some((one) => list === `/${one}`))
    return value === undefined ? { list, of, whole: true, kinds: [''], siblings: [] } : undefined
  const holder = find(document, above(list)).value
  const home = holder ?? (above(list) === '/about' ? {} : undefined)
  if (part.kind !== 'list' || !isObject(home)) return undefined
  if (of === 'questions' && stepsOf(list).length > 3 && home.type !== 'group') return undefined
  if (of === 'options' && stepsOf(list)[0] === 'pages' && !['oneOf', 'anyOf'].includes(String(home.type)))
    return undefined
  if (of === 'replacements' && !hasSets(design)) return undefined
  const found = kindsFor(design, list, of)
  const known = found.every((one) => Object.hasOwn(kinds, one === '' ? of : `${of}:${one}`))
  const siblings = ((value ?? []) as readonly unknown[]).map((item) => keyOf(part, item))
  return known ? { list, of, whole: false, kinds: found, siblings } : undefined
}

export const kindOf = ({ of }: Adding, as: string): Kind | undefined => kinds[as === '' ? of : `${of}:${as}`]

/** The lists of an element, or of the service, that something may be added to. */
export const listsToAddTo = (design: Design, at: Address): readonly Adding[] => {
  const part = partAt(at)
  if (part.kind !== 'record') return []
  return Object.keys(part.parts).flatMap((key) => addingTo(design, under(at, key)) ?? [])
}

/** The change that adds something behind one of its siblings; null: at the start. */
export const additionOf = (adding: Adding, value: Json, behind: string | null): Changes => {
  if (adding.whole) return { changes: [{ kind: 'set', at: adding.list, to: value }], orders: {} }
  const key = String(value.id ?? value.from)
  const place = behind === null ? 0 : adding.siblings.indexOf(behind) + 1
  const order = adding.siblings.toSpliced(behind !== null && place === 0 ? adding.siblings.length : place, 0, key)
  return { changes: [{ kind: 'add', at: under(adding.list, key), value }], orders: { [adding.list]: order } }
}

/** What a list needs to be there for: `/about` where the service says nothing of itself yet. */
export const withHome = (design: Design, { changes, orders }: Changes): Changes => {
  const [first] = changes
  if (first?.kind !== 'add') return { changes, orders }
  const home = above(above(first.at))
  if (home === '' || find(design as unknown as Json, home).value !== undefined) return { changes, orders }
  const made: Change = { kind: 'set', at: home, to: { [lastStep(above(first.at))]: [first.value] } }
  return { changes: [made], orders: {} }
}

/** The key that what is being added has before its id is made. */
export const unnamed = 'somethingNew'

/** A design in which something stands that is only being added: its leaves are read off it. Its key is `unnamed`, or its day. */
export const withDraft = (
  design: Design,
  adding: Adding,
  value: Json,
): { readonly design: Design; readonly at: Address } => {
  const drafted = adding.whole
    ? value
    : adding.of === 'values'
      ? { from: '2000-01-01', ...value }
      : { ...value, id: unnamed }
  const change = withHome(design, additionOf(adding, drafted, null))
  const at = adding.whole ? adding.list : under(adding.list, String(drafted.id ?? drafted.from))
  return { design: applyPatch(design, { from: '', to: '', ...change }), at }
}
