import { amount, members, type Raw, raw } from '../source/raw.ts'
import { type Condition, joinedBy, type Literal } from './condition.ts'
import { operatorOf, relativeOperator } from './operators.ts'

const dateTypes = new Set(['DateField', 'DatePartsField', 'DateTimeField', 'DateTimePartsField'])
const unitOf = (unit: unknown): 'days' | 'months' | 'years' | undefined => {
  const found = /^(day|month|year)s?$/.exec(String(unit))?.[1]
  return found ? (`${found}s` as 'days') : undefined
}

/** A span from today as `{ period, unit, direction }` (DEFRA) or `{ timePeriod, timeUnit, direction }` (XGov). */
export const shiftOf = (value: Raw): { readonly literal: Literal; readonly isPast: boolean } | undefined => {
  const count = amount(value.period ?? value.timePeriod)
  const unit = unitOf(value.unit ?? value.timeUnit)
  if (count === undefined || !unit) return undefined
  const isPast = String(value.direction).includes('past')
  return { isPast, literal: { is: 'shift', count: isPast ? -count : count, unit } }
}

const literalOf = (type: string, value: unknown): Literal => {
  if (type === 'YesNoField' && /^(true|false)$/.test(String(value)))
    return { is: 'truth', truth: String(value) === 'true' }
  const number = amount(value)
  if (type === 'NumberField' && number !== undefined) return { is: 'number', number }
  const date = /^\d{4}-\d{2}-\d{2}/.exec(String(value))?.[0]
  if (dateTypes.has(type) && date) return { is: 'day', iso: date }
  return { is: 'text', text: String(value ?? '') }
}

const one = (item: Raw, depth: number): Condition => {
  if (item.conditionName !== undefined) return { is: 'named', name: String(item.conditionName), condition: true }
  if (item.conditions !== undefined) return group(item.conditions, depth + 1)
  const field = raw(item.field)
  const name = String(field.name ?? '')
  if (name.includes('-')) return { is: 'poison', why: `The name ${name} has a hyphen and is read as a subtraction.` }
  const type = String(field.type ?? '')
  const value = raw(item.value)
  const shift = shiftOf(value)
  if (shift) {
    const operator = relativeOperator(String(item.operator), shift.isPast)
    if (operator && dateTypes.has(type)) return { is: 'compare', name, operator, literal: shift.literal }
    return { is: 'constant', truth: false, why: `${type} has no operator "${item.operator}".` }
  }
  const operator = operatorOf(type, String(item.operator))
  if (!operator) return { is: 'constant', truth: false, why: `${type} has no operator "${item.operator}".` }
  const given = Object.hasOwn(value, 'value') ? value.value : item.value
  if (operator === 'longer' || operator === 'shorter' || operator === 'length')
    return { is: 'compare', name, operator, literal: { is: 'number', number: amount(given) ?? 0 } }
  return { is: 'compare', name, operator, literal: literalOf(type, given) }
}

const group = (conditions: unknown, depth: number): Condition => {
  const items = members(conditions).map(([, item]) => raw(item))
  if (items.length === 0 || depth > 20) return { is: 'unsayable', why: 'The condition is empty or too deep.' }
  return joinedBy(
    items.map((item) => ({ by: String(item.coordinator ?? 'and').toLowerCase(), condition: one(item, depth) })),
  )
}

/** A condition kept as an object: `{ name, conditions: [{ coordinator, field, operator, value }] }`, with groups and references. */
export const fromStructured = (value: Raw): Condition => group(value.conditions, 0)
