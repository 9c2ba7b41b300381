/** A number, a date or words that an answer is held against. */
export type Limit =
  | { readonly number: number }
  | { readonly pence: number }
  /** an ISO date */
  | { readonly date: string }
  | { readonly words: string }

/** What paper can say of an answer. Turned round: not ticked, less, before, outside. */
export type Says =
  | 'ticked'
  | 'tickedOther'
  | 'answered'
  | 'is'
  | 'atLeast'
  | 'more'
  | 'onOrAfter'
  | 'after'
  | 'onDay'
  | 'yearsAgo'
  | 'inArea'

/** One thing said of one question. What is left blank is neither ticked nor written, and is no number, date or address. */
export interface Atom {
  readonly question: string
  /** a question of a group: said of any one of its items */
  readonly child?: string
  readonly says: Says
  readonly not: boolean
  /** choices by id: any one of them */
  readonly options?: readonly string[]
  readonly limit?: Limit
}

/** A condition made of them. */
export type Formula = boolean | Atom | { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] }

export const allOf = (...all: readonly Formula[]): Formula => ({ all })
export const anyOf = (...any: readonly Formula[]): Formula => ({ any })

const readBlank: ReadonlySet<Says> = new Set(['ticked', 'tickedOther', 'answered', 'is'])

/** How its words read where the question was left blank: "you did not tick it" is true then, "it is before May" is not. */
export const readsTrueBlank = ({ says, not }: Atom): boolean => not && readBlank.has(says)

const isAtom = (formula: Formula): formula is Atom => typeof formula === 'object' && 'says' in formula

/** The same with "or" outside and "and" within; undefined where it would be too long to read. */
export const asClauses = (formula: Formula, most: number): readonly (readonly Atom[])[] | undefined => {
  if (formula === true) return [[]]
  if (formula === false) return []
  if (isAtom(formula)) return [[formula]]
  if ('any' in formula) {
    const parts = formula.any.map((one) => asClauses(one, most))
    return parts.some((part) => part === undefined) ? undefined : (parts as (readonly (readonly Atom[])[])[]).flat()
  }
  let clauses: readonly (readonly Atom[])[] = [[]]
  for (const one of formula.all) {
    const more = asClauses(one, most)
    if (more === undefined) return undefined
    clauses = clauses.flatMap((clause) => more.map((other) => [...clause, ...other]))
    // Some of it may yet turn out to be impossible: what is too long is told at the end.
    if (clauses.length > most * 8) return undefined
  }
  return clauses
}
