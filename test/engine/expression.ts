/**
 * A small expression tree of our own. The generator makes conditions as trees; they are printed as CEL for the engine,
 * and handed as trees to the reference evaluator, so that the two share neither parser nor library.
 */
export type Expression =
  | { readonly is: 'literal'; readonly value: boolean | number | string; readonly double?: boolean }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'field'; readonly of: string; readonly field: string }
  | { readonly is: 'not'; readonly of: Expression }
  | { readonly is: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'compare'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'sum'; readonly sign: '+' | '-' | '*'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'choose'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly is: 'in'; readonly item: Expression; readonly list: Expression }
  | { readonly is: 'size'; readonly of: Expression }
  | { readonly is: 'age'; readonly of: Expression }
  | { readonly is: 'portion'; readonly amount: Expression; readonly part: number; readonly whole: number }
  | { readonly is: 'exists' | 'all'; readonly group: string; readonly item: string; readonly must: Expression }
export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>='

/** The tree as CEL, every operation in brackets. */
export function toCel(tree: Expression): string {
  switch (tree.is) {
    case 'literal':
      if (typeof tree.value === 'string') return `'${tree.value}'`
      return tree.double && Number.isInteger(tree.value) ? `${tree.value}.0` : String(tree.value)
    case 'name':
      return tree.name
    case 'field':
      return `${tree.of}.${tree.field}`
    case 'not':
      return `!(${toCel(tree.of)})`
    case 'and':
      return `(${toCel(tree.left)} && ${toCel(tree.right)})`
    case 'or':
      return `(${toCel(tree.left)} || ${toCel(tree.right)})`
    case 'compare':
    case 'sum':
      return `(${toCel(tree.left)} ${tree.sign} ${toCel(tree.right)})`
    case 'choose':
      return `(${toCel(tree.when)} ? ${toCel(tree.then)} : ${toCel(tree.otherwise)})`
    case 'in':
      return `(${toCel(tree.item)} in ${toCel(tree.list)})`
    case 'size':
      return `size(${toCel(tree.of)})`
    case 'age':
      return `age(${toCel(tree.of)}, asOf)`
    case 'portion':
      return `portion(${toCel(tree.amount)}, ${tree.part}, ${tree.whole})`
    case 'exists':
    case 'all':
      return `${tree.group}.${tree.is}(${tree.item}, ${toCel(tree.must)})`
  }
}
