import type { Operator } from './condition.ts'

const equal: Readonly<Record<string, Operator>> = { is: '==', 'is not': '!=' }
const sized: Readonly<Record<string, Operator>> = {
  ...equal,
  'is longer than': 'longer',
  'is shorter than': 'shorter',
  'has length': 'length',
}
const counted: Readonly<Record<string, Operator>> = {
  ...equal,
  'is at least': '>=',
  'is at most': '<=',
  'is less than': '<',
  'is more than': '>',
}
const dated: Readonly<Record<string, Operator>> = { ...equal, 'is before': '<', 'is after': '>' }
const listed: Readonly<Record<string, Operator>> = { contains: 'contains', 'does not contain': 'lacks' }

const byType: ReadonlyMap<string, Readonly<Record<string, Operator>>> = new Map(
  Object.entries({
    CheckboxesField: listed,
    NumberField: counted,
    DateField: dated,
    DatePartsField: dated,
    DateTimeField: dated,
    DateTimePartsField: dated,
    TimeField: dated,
    MonthYearField: equal,
    TextField: sized,
    MultilineTextField: sized,
    FreeTextField: sized,
    EmailAddressField: sized,
  }),
)

const own = (of: Readonly<Record<string, Operator>>, operator: string): Operator | undefined =>
  Object.hasOwn(of, operator) ? of[operator] : undefined

/** What the operator of a structured condition means for a type of component; undefined where the type lacks it. */
export const operatorOf = (type: string, operator: string): Operator | undefined =>
  own(byType.get(type) ?? equal, operator)

const past: Readonly<Record<string, Operator>> = {
  'is at least': '<=',
  'is at most': '>=',
  'is less than': '>',
  'is more than': '<',
}
const future: Readonly<Record<string, Operator>> = {
  'is at least': '>=',
  'is at most': '<=',
  'is less than': '<',
  'is more than': '>',
}

/** What an operator means of a date that is so long ago, or ahead: 'is at least' 5 years in the past is on or before that day. */
export const relativeOperator = (operator: string, isPast: boolean): Operator | undefined =>
  own(isPast ? past : future, operator)
