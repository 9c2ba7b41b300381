/** A fault that an expression shows only when it is evaluated: division by zero, a key that a map does not have. */
export class ExpressionDefect extends Error {
  override readonly name = 'ExpressionDefect'
  readonly code: string
  readonly expression: string
  /** what failed, without the expression */
  readonly why: string
  /** names that it reads and that have no value, where their type has no empty one */
  readonly without: readonly string[]

  constructor(
    code: string,
    expression: string,
    options: { readonly says: string; readonly cause: unknown; readonly without?: readonly string[] },
  ) {
    super(`${options.says} in: ${expression}`, { cause: options.cause })
    this.code = code
    this.expression = expression
    this.why = options.says
    this.without = options.without ?? []
  }
}
