import { Environment } from '@marcbachmann/cel-js'
import { Day } from './day.ts'
import { registerFunctions } from './functions.ts'
import { answerObjects, type ObjectType } from './object-type.ts'

/** The names that an expression may use, with their CEL types. */
export interface Scope {
  readonly environment: Environment
  readonly types: ReadonlyMap<string, string>
  readonly objects: ReadonlyMap<string, ObjectType>
}

/** Bounds of one expression: they keep every evaluation short, whoever wrote the design. */
export const limits = { maxAstNodes: 600, maxDepth: 40, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 8 }

const base = registerFunctions(
  answerObjects.reduce<Environment>(
    (environment, { name, fields, maker }) => environment.registerType(name, { ctor: maker, fields: { ...fields } }),
    new Environment({ limits }).registerType('Day', { ctor: Day, fields: {} }),
  ),
)

const reserved = new Set([
  ...['as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let', 'loop'],
  ...['namespace', 'null', 'package', 'prototype', 'return', 'true', 'var', 'void', 'while', 'constructor'],
  ...['organisation', 'asOf'],
])

/** Whether an id may be named in expressions: no `-`, not a word of CEL, not a name that is always there. */
export const isExpressionName = (id: string): boolean =>
  /^[a-z][A-Za-z0-9]*$/.test(id) && !reserved.has(id) && !base.hasVariable(id)

/**
 * A scope of the given names (each with its CEL type), beside `organisation` and `asOf`. `objects` are object types
 * that the types name (the items of groups). Names that expressions cannot say are left out.
 */
export const makeScope = (names: Iterable<readonly [string, string]>, objects: readonly ObjectType[] = []): Scope => {
  const environment = base.clone()
  for (const { name, fields, maker } of objects) environment.registerType(name, { ctor: maker, fields: { ...fields } })
  const types = new Map<string, string>([
    ['organisation', 'string'],
    ['asOf', 'Day'],
  ])
  for (const [name, type] of names) if (isExpressionName(name)) types.set(name, type)
  for (const [name, type] of types) environment.registerVariable(name, type)
  return { environment, types, objects: new Map([...answerObjects, ...objects].map((one) => [one.name, one])) }
}

/** Adds a name to a scope, for what is compiled from now on: a rule becomes visible to those below it. */
export const declare = (scope: Scope, name: string, type: string): void => {
  if (!isExpressionName(name) || scope.types.has(name)) return
  scope.environment.registerVariable(name, type)
  ;(scope.types as Map<string, string>).set(name, type)
}
