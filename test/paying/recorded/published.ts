import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// What GOV.UK Pay publishes (MIT): the OpenAPI description of its public API, and the exchanges between that API and the
// services behind it that its own tests replay.
const folder = join(process.env.SHARED_DATA ?? '../shared/data', 'pay/pay-publicapi')
const pacts = join(folder, 'src/test/resources/pacts')

/** Says why a test is passed over, where what is published is not there. */
export const skip = existsSync(folder) ? false : `no published contract at ${folder} (SHARED_DATA)`

interface Schema {
  readonly type?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly nullable?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

type Value = unknown

const openApi = skip
  ? undefined
  : (JSON.parse(readFileSync(join(folder, 'openapi/publicapi_spec.json'), 'utf8')) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>
      readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
    })

const limitsOf = (value: Value, known: Schema, at: string): string[] => {
  if (typeof value === 'number')
    return value < (known.minimum ?? value) || value > (known.maximum ?? value) ? [`${at} is ${value}`] : []
  if (typeof value !== 'string') return []
  const wrong = value.length < (known.minLength ?? 0) || value.length > (known.maxLength ?? value.length)
  return [
    ...(wrong ? [`${at} has ${value.length} letters`] : []),
    ...(known.enum && !known.enum.includes(value) ? [`${at} is ${value}`] : []),
  ]
}

/** Everything of a value that a schema of the description does not know, or knows otherwise: name, type, limit, or missing. */
export const strange = (value: Value, schema: Schema | string, at = ''): string[] => {
  const all = openApi?.components.schemas ?? {}
  const named = typeof schema === 'string' ? schema : schema.$ref?.split('/').at(-1)
  const known = (named === undefined ? (schema as Schema) : all[named]) ?? {}
  const { items, properties } = known
  // A service's own data, of any names.
  if (named === 'ExternalMetadata') return []
  if (value === null) return known.nullable ? [] : [`${at} is null`]
  if (items && Array.isArray(value)) return value.flatMap((each, i) => strange(each, items, `${at}/${i}`))
  if (properties && typeof value === 'object') {
    const missing = (known.required ?? []).filter((name) => !(name in value)).map((name) => `${at}/${name} is missing`)
    const wrong = Object.entries(value).flatMap(([name, part]) => {
      const property = properties[name]
      return property ? strange(part, property, `${at}/${name}`) : [`${at}/${name} is not in the schema`]
    })
    return [...missing, ...wrong]
  }
  const type = Number.isInteger(value) ? 'integer' : typeof value
  if (known.type && known.type !== type) return [`${at} is ${type}, not ${known.type}`]
  return limitsOf(value, known, at)
}

/** Is there such an operation, and does its description name such an answer? `path` with the ids of a real request. */
export const isPublished = (method: string, path: string, status: number): boolean =>
  Object.entries(openApi?.paths ?? {}).some(
    ([template, operations]) =>
      new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path) &&
      String(status) in (operations[method.toLowerCase()]?.responses ?? {}),
  )

/** A recorded exchange, as its file has it. */
export interface Recorded {
  readonly name: string
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query?: Readonly<Record<string, readonly string[]>>
    readonly body?: Readonly<Record<string, unknown>>
    readonly headers?: Readonly<Record<string, string>>
  }
  readonly response: { readonly status: number; readonly body?: Readonly<Record<string, unknown>> }
}

/** Every recorded exchange, by its name without `publicapi-`. */
export const recorded: readonly Recorded[] = skip
  ? []
  : readdirSync(pacts).flatMap((file) =>
      (JSON.parse(readFileSync(join(pacts, file), 'utf8')).interactions as Omit<Recorded, 'name'>[]).map(
        (exchange) => ({
          name: file.replace(/^publicapi-|\.json$/g, ''),
          ...exchange,
        }),
      ),
    )
