import type { Text } from './text.ts'

/**
 * Something wrong with what a person typed, at the place where they typed it. Data, not an exception: the page is shown
 * again with what was typed. `field` is the form control's id (`birthDate`, `address.postcode`, `children[0].name`).
 */
export interface FieldProblem {
  readonly field: string
  readonly code: string
  readonly message: Text
}
