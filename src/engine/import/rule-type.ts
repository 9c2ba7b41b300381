import type { Design } from '../design/design.ts'

/** A rule of a design. */
export type Rule = NonNullable<Design['rules']>[number]
