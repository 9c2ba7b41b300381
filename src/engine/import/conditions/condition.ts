/** What a condition compares with. `shift` is so long before (below 0) or after today. */
export type Literal =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'truth'; readonly truth: boolean }
  | { readonly is: 'day'; readonly iso: string }
  | { readonly is: 'shift'; readonly count: number; readonly unit: 'days' | 'months' | 'years' }
  /** an item of a list, by its place in the source (V2) */
  | { readonly is: 'item'; readonly item: string }

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'lacks' | 'longer' | 'shorter' | 'length'

/** A condition of the source in one form, whichever way it was written. */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'compare'; readonly name: string; readonly operator: Operator; readonly literal: Literal }
  /** a condition's name, else a question's whose answer counts as true or false */
  | { readonly is: 'named'; readonly name: string; readonly condition?: true }
  | { readonly is: 'constant'; readonly truth: boolean; readonly why: string }
  /** makes all that it stands in false: a name that is nobody's, a subtraction */
  | { readonly is: 'poison'; readonly why: string }
  /** true or false in the source's engine, but we cannot say it */
  | { readonly is: 'unsayable'; readonly why: string }

/** `a and b or c and d`, as a flat list with what joins each to the one before: and binds before or. */
export const joinedBy = (parts: readonly { readonly by: string; readonly condition: Condition }[]): Condition => {
  const groups: Condition[][] = []
  for (const [i, { by, condition }] of parts.entries()) {
    const last = groups.at(-1)
    if (i === 0 || by === 'or' || !last) groups.push([condition])
    else last.push(condition)
  }
  const any = groups.map((of): Condition => (of.length === 1 && of[0] ? of[0] : { is: 'all', of }))
  return any.length === 1 && any[0] ? any[0] : { is: 'any', of: any }
}
