import type { TSchema } from 'typebox'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem } from '../problem.ts'

/** The part of JSON Schema (2020-12) that the schema of a design uses. */
interface Schema {
  readonly type?: string
  readonly const?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly pattern?: string
  readonly minItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}
type Json = Readonly<Record<string, unknown>>

/**
 * Takes the schema of a design and a document. Returns where the document differs from it, in words for the one who
 * writes it: a misspelt key is named with what was meant, and an id that is missing is said to be missing.
 */
export function schemaProblems(schema: TSchema, value: unknown, at = ''): readonly Problem[] {
  return differences(schema as Schema, value, at)
}

function differences(schema: Schema, value: unknown, at: string): readonly Problem[] {
  if (schema.anyOf) return unionProblems(schema.anyOf, value, at)
  if (schema.type === 'object') return isObject(value) ? objectProblems(schema, value, at) : wrong(value, at, 'object')
  if (schema.type === 'array') {
    if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return wrong(value, at, 'list')
    return value.flatMap((item, i) => differences(schema.items ?? {}, item, `${at}/${i}`))
  }
  if (schema.type === 'string') return textFits(schema, value) ? [] : wrong(value, at, shapeOf(schema, at))
  if (schema.type === 'number' || schema.type === 'integer')
    return numberFits(schema, value) ? [] : wrong(value, at, schema.type)
  if (schema.type === 'boolean' && typeof value !== 'boolean') return wrong(value, at, 'boolean')
  return []
}

function unionProblems(branches: readonly Schema[], value: unknown, at: string): readonly Problem[] {
  const named = branches.flatMap((branch) => (branch.const === undefined ? [] : [branch.const]))
  if (named.includes(value as string)) return []
  const branch = branches.find((b) =>
    isObject(value) ? b.type === 'object' : b.const === undefined && b.type !== 'object',
  )
  if (branch) return differences(branch, value, at)
  const must = { en: `one of ${named.join(', ')}`, cy: `un o’r rhain: ${named.join(', ')}` }
  return named.length > 0
    ? [problem('wrong-value', at, { value: shown(value), must, meant: didYouMean(String(value), named) })]
    : wrong(value, at, 'words')
}

function objectProblems(schema: Schema, value: Json, at: string): readonly Problem[] {
  const known = Object.keys(schema.properties ?? {})
  const patterns = Object.entries(schema.patternProperties ?? {})
  const absent = (schema.required ?? []).filter((name) => value[name] === undefined)
  const inner = Object.entries(value).flatMap(([name, item]): readonly Problem[] => {
    const here = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const property = schema.properties?.[name] ?? patterns.find(([pattern]) => new RegExp(pattern).test(name))?.[1]
    if (property) return differences(property, item, here)
    if (patterns.length === 0 && schema.additionalProperties !== false) return []
    return [problem('unknown-property', here, { name, meant: didYouMean(name, known) })]
  })
  return [...absent.map((name) => missing(name, at)), ...inner]
}

function missing(name: string, at: string): Problem {
  if (name === 'id' && at !== '') return problem('missing-id', at)
  if (name === 'purpose' && at.startsWith('/sharing/')) return problem('sharing-without-purpose', at)
  return problem('missing-property', at, { name })
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textFits = (schema: Schema, value: unknown) =>
  typeof value === 'string' &&
  value.length >= (schema.minLength ?? 0) &&
  value.length <= (schema.maxLength ?? Number.POSITIVE_INFINITY) &&
  (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))
const numberFits = (schema: Schema, value: unknown) =>
  typeof value === 'number' &&
  (schema.type !== 'integer' || Number.isInteger(value)) &&
  value >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
  value <= (schema.maximum ?? Number.POSITIVE_INFINITY)

const shapes = {
  object: { en: 'a list of named parts', cy: 'rhestr o rannau ag enwau' },
  list: { en: 'a list with at least one item where one is needed', cy: 'rhestr ag o leiaf un eitem lle mae angen un' },
  number: { en: 'a number in its limits', cy: 'rhif o fewn ei derfynau' },
  integer: { en: 'a whole number in its limits', cy: 'rhif cyfan o fewn ei derfynau' },
  boolean: { en: 'true or false', cy: 'true neu false' },
  words: { en: 'words by language', cy: 'geiriau yn ôl iaith' },
  text: { en: 'text', cy: 'testun' },
  id: {
    en: 'an id: a small letter, then letters, digits and -',
    cy: 'id: llythyren fach, yna llythrennau, digidau a -',
  },
  date: { en: 'a date like 2026-04-01', cy: 'dyddiad fel 2026-04-01' },
  pattern: { en: 'text of another form', cy: 'testun o ffurf arall' },
}
function shapeOf(schema: Schema, at: string): keyof typeof shapes {
  if (schema.pattern?.startsWith('^[a-z][A-Za-z0-9-]') || at.endsWith('/id')) return 'id'
  if (schema.pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'date'
  return schema.pattern ? 'pattern' : 'text'
}
const shown = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing').slice(0, 60)
const wrong = (value: unknown, at: string, must: keyof typeof shapes): readonly Problem[] =>
  at.startsWith('/sharing/') && at.endsWith('/purpose')
    ? [problem('sharing-without-purpose', at)]
    : [problem('wrong-value', at, { value: shown(value), must: shapes[must] })]
