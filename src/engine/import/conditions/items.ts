import { amount, members, type Raw, raw } from '../source/raw.ts'
import type { Condition, Literal } from './condition.ts'
import { operatorOf, relativeOperator } from './operators.ts'
import { shiftOf } from './structured.ts'

/** What items of V2 conditions refer to: components by id, and items of lists by id. */
export interface References {
  component(id: string): { readonly name: string; readonly type: string } | undefined
  /** the place of a list's item in the source */
  item(listId: string, itemId: string): string | undefined
}

const literals = (item: Raw, type: string, references: References): readonly (Literal | undefined)[] => {
  const value = item.value
  const values = Array.isArray(value) ? value : [value]
  return values.map((one): Literal | undefined => {
    const given = raw(one)
    if (item.type === 'ListItemRef' || given.itemId !== undefined) {
      const at = references.item(String(given.listId), String(given.itemId))
      return at === undefined ? undefined : { is: 'item', item: at }
    }
    const plain = Object.hasOwn(given, 'value') ? given.value : one
    if (item.type === 'BooleanValue' || (type === 'YesNoField' && /^(true|false)$/.test(String(plain))))
      return { is: 'truth', truth: String(plain) === 'true' }
    const number = amount(plain)
    if ((item.type === 'NumberValue' || type === 'NumberField') && number !== undefined) return { is: 'number', number }
    const date = /^\d{4}-\d{2}-\d{2}/.exec(String(plain))?.[0]
    if ((item.type === 'DateValue' || type.startsWith('Date')) && date) return { is: 'day', iso: date }
    return { is: 'text', text: String(plain ?? '') }
  })
}

const one = (item: Raw, references: References, depth: number): Condition => {
  if (item.conditionId !== undefined) return { is: 'named', name: String(item.conditionId), condition: true }
  if (item.items !== undefined) return fromItems(item, references, depth + 1)
  const component = references.component(String(item.componentId))
  if (!component) return { is: 'poison', why: 'The condition names a component that is not there.' }
  const { name, type } = component
  if (name.includes('-')) return { is: 'poison', why: `The name ${name} has a hyphen and is read as a subtraction.` }
  const shift = shiftOf(raw(item.value))
  if (shift) {
    const operator = relativeOperator(String(item.operator), shift.isPast)
    if (operator && type.startsWith('Date')) return { is: 'compare', name, operator, literal: shift.literal }
  }
  const operator = shift ? undefined : operatorOf(type, String(item.operator))
  if (!operator) return { is: 'constant', truth: false, why: `${type} has no operator "${item.operator}".` }
  if (operator === 'longer' || operator === 'shorter' || operator === 'length') {
    const number = amount(raw(item.value).value ?? item.value) ?? 0
    return { is: 'compare', name, operator, literal: { is: 'number', number } }
  }
  const parts = literals(item, type, references).map(
    (literal): Condition =>
      literal
        ? { is: 'compare', name, operator, literal }
        : {
            is: 'constant',
            truth: operator === '!=' || operator === 'lacks',
            why: 'The condition names a list item that is not there.',
          },
  )
  if (parts.length === 1 && parts[0]) return parts[0]
  // several items: any of them; with "is not": none of them
  return { is: operator === '!=' || operator === 'lacks' ? 'all' : 'any', of: parts }
}

/** A V2 condition: `{ coordinator, items: [{ componentId, operator, type, value } | { conditionId }] }`. */
export const fromItems = (condition: Raw, references: References, depth = 0): Condition => {
  const items = members(condition.items).map(([, item]) => raw(item))
  if (items.length === 0 || depth > 20) return { is: 'unsayable', why: 'The condition is empty or too deep.' }
  const of = items.map((item) => one(item, references, depth))
  if (of.length === 1 && of[0]) return of[0]
  return { is: String(condition.coordinator).toLowerCase() === 'or' ? 'any' : 'all', of }
}
