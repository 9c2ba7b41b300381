import type { FieldProblem } from '#core/field-problem.ts'
import { destinationWords as words } from './destination.words.ts'

export const kinds = ['webhook', 'file', 'email'] as const
export type DestinationKind = (typeof kinds)[number]

/** One field of what is sent: what the receiver calls it (`Customer.Email`), and what it is of the case. */
export interface Mapped {
  readonly to: string
  readonly from: string
}

/** Where an organisation's cases go besides: one of its own systems. */
export interface Destination {
  readonly id: string
  readonly name: string
  readonly kind: DestinationKind
  /** https address, folder name, or email address */
  readonly address: string
  readonly secret: string
  /** the one design whose cases go there; null: all but restricted ones */
  readonly design: string | null
  /** empty: the case as it stands in its JSON */
  readonly mapping: readonly Mapped[]
  readonly state: 'on' | 'off' | 'gone'
}

/** What is typed of a destination. */
export interface Typed {
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly design: string
  readonly mapping: string
}

const path = /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/
const source =
  /^(reference|service|stage|outcome|submitted|due|closed|channel|fee|event|answers\.[A-Za-z][\w-]*(\.\w+)*|".*")$/

/** Reads a mapping, a field a line: `Customer.Email = answers.email`. Undefined where a line is none. */
export const readMapping = (text: string): readonly Mapped[] | undefined => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const read = lines.map((line) => {
    const [to = '', from = ''] = line.split(/\s*=\s*(.*)/s)
    return path.test(to) && source.test(from) ? { to, from } : undefined
  })
  return read.every((one) => one !== undefined) && read.length <= 100 ? read : undefined
}

export const writeMapping = (mapping: readonly Mapped[]): string =>
  mapping.map(({ to, from }) => `${to} = ${from}`).join('\n')

const goodAddress: Readonly<Record<DestinationKind, (address: string) => boolean>> = {
  webhook: (address) => URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol),
  file: (address) => /^[a-z][a-z0-9-]{0,40}$/.test(address),
  email: (address) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address),
}

/** What a destination is checked against. */
export interface Known {
  /** addresses without https are allowed: the council's own network */
  readonly inside: boolean
  /** the designs that the organisation runs */
  readonly designs: readonly string[]
}

/** What is wrong with a destination as it was typed. */
export const destinationProblems = (typed: Typed, { inside, designs }: Known): readonly FieldProblem[] => {
  const wrong = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'wrong', message })
  const kind = kinds.find((one) => one === typed.kind)
  const plain = typed.address.startsWith('http:') && !inside
  return [
    ...(typed.name === '' || typed.name.length > 80 ? [wrong('name', words.nameWrong)] : []),
    ...(kind === undefined ? [wrong('kind', words.kindMissing)] : []),
    ...(kind && (!goodAddress[kind](typed.address) || plain) ? [wrong('address', words.addressWrong)] : []),
    ...(typed.design === '' || designs.includes(typed.design) ? [] : [wrong('design', words.designWrong)]),
    ...(readMapping(typed.mapping) ? [] : [wrong('mapping', words.mappingWrong)]),
  ]
}

/** What a case says under a name of a mapping; undefined where it says nothing. */
const valueAt = (source: Readonly<Record<string, unknown>>, from: string): unknown => {
  if (from.startsWith('"')) return from.slice(1, -1)
  let value: unknown = source
  for (const part of from.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[part]
  }
  return value
}

/** The document that is sent, by a mapping: what the case does not say is null, so that a receiver sees every field. */
export const mapped = (
  source: Readonly<Record<string, unknown>>,
  mapping: readonly Mapped[],
): Readonly<Record<string, unknown>> => {
  const made: Record<string, unknown> = {}
  for (const { to, from } of mapping) {
    const parts = to.split('.')
    const last = parts.pop() ?? to
    let at = made
    for (const part of parts) {
      const inner = Object.hasOwn(at, part) ? at[part] : undefined
      const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {}
      at[part] = next
      at = next
    }
    at[last] = valueAt(source, from) ?? null
  }
  return made
}
