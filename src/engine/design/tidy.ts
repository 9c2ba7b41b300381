import { Cel, Words } from './elements.ts'

const descriptionOf = (schema: object): string | undefined =>
  'description' in schema ? String(schema.description) : undefined
const words = descriptionOf(Words)
const cel = descriptionOf(Cel)

/** The part of a JSON Schema that tidying follows. */
export interface Shape {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const tidyObject = (shape: Shape, value: Record<string, unknown>): Record<string, unknown> => {
  const tidied: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value)) {
    const inner = shape.properties?.[name]
    // an empty block of YAML (`measures:` with nothing below) is null, and says nothing
    if (item === null && inner && !shape.required?.includes(name)) continue
    tidied[name] = inner ? tidy(inner, item) : item
  }
  return tidied
}

/**
 * The same document in its one form: a bare string of words becomes `{ en }`, a number or truth value as an expression
 * becomes its text, empty blocks are left out. What is not of the schema's shape stays as it is, to be found by a check.
 */
export const tidy = (shape: Shape, value: unknown): unknown => {
  if (shape.description === words) return typeof value === 'string' ? { en: value } : value
  if (shape.description === cel) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  if (Array.isArray(value)) return shape.items ? value.map((item) => tidy(shape.items as Shape, item)) : value
  return isObject(value) && shape.properties ? tidyObject(shape, value) : value
}
