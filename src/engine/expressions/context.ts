/**
 * What is known when an expression is evaluated. `values` are CEL values by name, in an object without a prototype; a
 * name that is not set is unknown. `gaps` says of a group which of its items' answers are missing
 * (`children[0].age`): a field that is not there is unknown too.
 */
export interface Context {
  readonly values: Record<string, unknown>
  readonly gaps: Map<string, readonly string[]>
}

/** A context in which nothing is known yet. */
export const emptyContext = (): Context => ({ values: Object.create(null) as Record<string, unknown>, gaps: new Map() })

/** Stands for a value that is empty where its type has no empty value: to read it is a defect of the design. */
export const noValue: unknown = Object.freeze(
  new (class Empty {
    readonly empty = true
  })(),
)
