import { Design } from './design.ts'

/**
 * The JSON Schema (draft 2020-12) of a service design: the same object that types and checks it here. References
 * between its parts, expressions and examples are checked beyond it.
 */
export const designSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://moothall.org/schema/service-design.json',
  title: 'Service design',
  ...(JSON.parse(JSON.stringify(Design)) as Record<string, unknown>),
})
