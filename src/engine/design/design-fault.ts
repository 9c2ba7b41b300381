/** One thing wrong with a design: where (JSON pointer, RFC 6901, and for expressions the offsets in the text), and why. */
export interface DesignProblem {
  readonly at: string
  readonly code: string
  readonly message: string
  readonly range?: { readonly start: number; readonly end: number }
}

/** A document that is no design, or a design that cannot be run. Its problems are for the one who writes the design. */
export class DesignFault extends Error {
  override readonly name = 'DesignFault'
  readonly problems: readonly DesignProblem[]

  constructor(problems: readonly DesignProblem[]) {
    const first = problems[0]
    super(`${problems.length} problems in the design, the first ${first?.at || '/'}: ${first?.message}`)
    this.problems = problems
  }
}
