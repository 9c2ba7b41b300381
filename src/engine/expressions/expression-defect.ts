/** A fault that an expression shows only when it is evaluated: division by zero, a key that a map does not have. */
export class ExpressionDefect extends Error {
  override readonly name = 'ExpressionDefect'
  readonly code: string
  readonly expression: string

  constructor(code: string, expression: string, options: { says: string; cause: unknown }) {
    super(`${options.says} in: ${expression}`, { cause: options.cause })
    this.code = code
    this.expression = expression
  }
}
