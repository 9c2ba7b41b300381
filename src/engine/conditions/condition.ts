/** A value that an answer is held against: as CEL has it (money in pence, a day as ISO), or one of the design's figures. */
export type Operand =
  | { readonly text: string }
  | { readonly texts: readonly string[] }
  /** `decimals`: written with a point, as a number with decimals is */
  | { readonly number: number; readonly decimals?: true }
  | { readonly day: string }
  | { readonly today: true }
  | { readonly figure: string }

/** How an answer and a value relate. Which of them a question can be asked for, its type says (menus.ts). */
export const relations = [
  'yes',
  'no',
  'is',
  'isNot',
  'isAnyOf',
  'isNoneOf',
  'more',
  'atLeast',
  'less',
  'atMost',
  'includes',
  'includesNot',
  'answered',
  'notAnswered',
  'before',
  'onOrBefore',
  'after',
  'onOrAfter',
  'onDay',
  'ageAtLeast',
  'ageBelow',
  'countAtLeast',
  'countBelow',
  'inOwnArea',
  'notInOwnArea',
] as const
export type Relation = (typeof relations)[number]

/** One row: a question (or a decision of yes or no), how it relates, and to what. */
export interface Term {
  readonly name: string
  readonly relation: Relation
  readonly value?: Operand
}
/** A part of a condition that the menus do not know: its text as it stands. */
export interface Verbatim {
  readonly cel: string
}
export type Part = Term | Verbatim
export type Join = 'all' | 'any'

export interface Group {
  readonly join: Join
  readonly parts: readonly Part[]
}
/** A condition as menus show it: rows and groups of rows, all or any of which must be true. None: it is always true. */
export interface Condition {
  readonly join: Join
  readonly parts: readonly (Part | Group)[]
}

export const isGroup = (part: Part | Group): part is Group => 'parts' in part
export const isTerm = (part: Part | Group): part is Term => 'relation' in part

/** Relations that need no value. */
export const unary: readonly Relation[] = ['yes', 'no', 'answered', 'notAnswered', 'inOwnArea', 'notInOwnArea']
