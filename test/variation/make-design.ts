import { Design } from '../../src/engine/design/design.ts'
import type { Tape } from '../engine/tape.ts'

// A design of every shape that the schema allows, read off the schema: what a new key holds is made without a line here.

export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly pattern?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
}
export type Doc = Record<string, unknown>

/** What the generator has made so far: how often each key of the schema. */
export type Coverage = Map<string, number>

const schema = JSON.parse(JSON.stringify(Design)) as Schema

/** Every key of the schema, as a path through it: pages.questions.max. */
export const schemaKeys = (part: Schema = schema, path = ''): readonly string[] => {
  if (part.items) return schemaKeys(part.items, path)
  if (part.anyOf) return part.anyOf.flatMap((one) => schemaKeys(one, path))
  return Object.entries(part.properties ?? {}).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`
    return [here, ...schemaKeys(inner, here)]
  })
}

let serial = 0
/** One design in four is a large one, of some 40 questions; the others have some 12. */
let size = 1
/** A name that is no word of any language, so that it can be looked for in a sentence. */
export const freshId = (): string => `zq${(serial++).toString(36)}x`
const word = (tape: Tape) => `Word${tape.upTo(60_000)}`
const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']

/** What is of a pattern. A pattern that nobody thought of is a failure, not a gap. */
const patterned: Readonly<Record<string, (tape: Tape) => string>> = {
  '^\\d{4}-\\d{2}-\\d{2}$': (tape) => `20${20 + tape.upTo(70)}-0${1 + tape.upTo(9)}-${10 + tape.upTo(18)}`,
  '^\\d+ (days?|months?|years?)$': (tape) => `${1 + tape.upTo(60)} months`,
  '^\\d+ (days?|weeks?|months?)$': (tape) => `${1 + tape.upTo(60)} weeks`,
  '^\\d+ (working days?|days?|weeks?|months?)$': (tape) => `${1 + tape.upTo(60)} working days`,
  '^[a-z]+\\.[a-zA-Z]+$': (tape) => `person.fact${'abcdefghij'[tape.upTo(10)]}`,
  '^(\\d{4}-\\d{2}-\\d{2}|today( [+-] \\d+ (days?|months?|years?))?)$': (tape) => `today - ${1 + tape.upTo(99)} years`,
}
const idPattern = '^[a-z][A-Za-z0-9-]*$'

const text = (part: Schema, tape: Tape, path: string): string => {
  if (part.description === 'An expression in CEL')
    return `${tape.one(['q1', 'q2', 'q3', 'q4', 'q5', 'q6'])} == ${tape.upTo(999)}`
  if (part.pattern === idPattern) return path.endsWith('.id') ? freshId() : tape.one(names as ['q1', ...string[]])
  if (part.pattern === undefined) return word(tape)
  const made = patterned[part.pattern]
  if (!made) throw new TypeError(`${path} has a pattern that the generator does not know: ${part.pattern}`)
  return made(tape)
}

const counts: Readonly<Record<string, number>> = {
  pages: 5,
  'pages.questions': 6,
  rules: 3,
  'rules.decide': 5,
  examples: 2,
}

/** A value of a part of the schema. */
export const make = (part: Schema, tape: Tape, path: string, coverage: Coverage): unknown => {
  if (part.const !== undefined) return part.const
  if (part.description?.startsWith('Words by')) return { en: word(tape), cy: `Gair${tape.upTo(60_000)}` }
  if (part.anyOf) return make(part.anyOf[tape.upTo(part.anyOf.length)] ?? {}, tape, path, coverage)
  if (part.items) return makeList(part.items, tape, path, coverage)
  if (part.properties) return makeObject(part, tape, path, coverage)
  if (part.patternProperties) return Object.fromEntries(names.slice(0, tape.upTo(6)).map((key) => [key, json(tape)]))
  if (part.type === 'boolean') return tape.often(50)
  if (part.type === 'integer' || part.type === 'number')
    return (part.minimum ?? 0) + tape.upTo(Math.min(50, (part.maximum ?? 1000) - (part.minimum ?? 0) + 1))
  return part.type === 'string' ? text(part, tape, path) : json(tape)
}

const json = (tape: Tape): unknown =>
  tape.one([
    () => tape.upTo(9999),
    () => word(tape),
    () => tape.often(50),
    () => [word(tape), tape.upTo(99)],
    () => ({ line1: word(tape), areas: [word(tape)] }),
  ])()

const makeObject = (part: Schema, tape: Tape, path: string, coverage: Coverage): Doc => {
  const made: Doc = {}
  for (const [key, inner] of Object.entries(part.properties ?? {})) {
    const here = path === '' ? key : `${path}.${key}`
    if (!part.required?.includes(key) && !tape.often(path === '' || here === 'pages.questions' ? 85 : 22)) continue
    coverage.set(here, (coverage.get(here) ?? 0) + 1)
    made[key] = make(inner, tape, here, coverage)
  }
  return made
}

const makeList = (item: Schema, tape: Tape, path: string, coverage: Coverage): readonly unknown[] => {
  const count = Math.ceil((counts[path] ?? 1) / size) + tape.upTo(3)
  const all = Array.from({ length: count }, () => make(item, tape, path, coverage))
  const key = item.properties?.id ? 'id' : item.properties?.from ? 'from' : undefined
  const seen = new Set<unknown>()
  const own = all.filter((one) => {
    const name = key ? (one as Doc)[key] : one
    return seen.has(name) ? false : seen.add(name)
  })
  return own
}

/** A design of the schema. Its first questions are called q1, q2 …, which its expressions name. */
export const makeDesign = (tape: Tape, coverage: Coverage): Doc => {
  serial = 0
  size = tape.one([2, 2, 2, 1])
  const design = make(schema, tape, '', coverage) as Doc
  const asked = (design.pages as Doc[]).flatMap((page) => (page.questions ?? []) as Doc[])
  asked.slice(0, names.length).forEach((question, i) => {
    question.id = names[i]
  })
  return design
}

const known = new Map<string, Schema>()

/** The schema of the item or value that stands at a path of the schema. */
export const schemaAt = (path: readonly string[]): Schema => {
  const name = path.join('.')
  const found = known.get(name)
  if (found) return found
  let part = schema
  for (const key of path) part = (part.items ?? part).properties?.[key] ?? {}
  known.set(name, part)
  return part
}
