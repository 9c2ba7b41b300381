import { Compile } from 'typebox/compile'
import { Design } from './design.ts'
import { DesignFault, type DesignProblem } from './design-fault.ts'
import { type Shape, tidy } from './tidy.ts'

const validator = Compile(Design)

const problemsOf = (document: unknown): readonly DesignProblem[] =>
  validator
    .Errors(document)
    // what a schema of `false` forbids is named by itself; the sum of it at the parent says nothing more
    .filter(({ keyword }) => keyword !== 'additionalProperties')
    .map(({ instancePath, keyword, message }) =>
      keyword === 'boolean'
        ? { at: instancePath, code: 'unknown-property', message: 'A design has no such property here' }
        : { at: instancePath, code: keyword, message },
    )

/**
 * A document as it was written (YAML or JSON, parsed) → a design in its one form: words by language, expressions as
 * text, no empty blocks. Throws a DesignFault where it is not of the schema. The input is not changed.
 */
export const normalise = (input: unknown): Design => {
  const document = tidy(Design as unknown as Shape, input)
  if (!validator.Check(document)) throw new DesignFault(problemsOf(document))
  return document as Design
}
