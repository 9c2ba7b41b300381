import { celNumber, celText } from './cel-words.ts'
import type { Literal, Operator } from './condition.ts'
import type { Field } from './field.ts'

/** The smallest thing a condition asks of one answer, in CEL. */
export interface Atom {
  readonly cel: string
  /** the same denied */
  readonly denied: string
  /** what it comes to for an answer that counts as empty */
  readonly empty: boolean
  /** the choice it asks for */
  readonly choice?: string
}

/** What a comparison comes to: an atom or the denial of one, a constant, several choices of which any will do. */
export type Asked =
  | { readonly is: 'atoms'; readonly any: readonly Atom[]; readonly denied: boolean }
  | { readonly is: 'constant'; readonly truth: boolean; readonly why: string }
  | { readonly is: 'unsayable'; readonly why: string }

/** Counts as the answer where a date was not asked: long before any date that a form compares with. */
export const noDay = '1000-01-01'

const yes = (any: readonly Atom[], denied = false): Asked => ({ is: 'atoms', any, denied })
const strict = (operator: Operator, why: string): Asked => ({
  is: 'constant',
  truth: operator === '!=' || operator === 'lacks',
  why,
})

// every comparison is one of three and its denial, so that a condition and its opposite are one variable
const base: Readonly<Partial<Record<Operator, readonly [sign: string, denial: string, denied: boolean]>>> = {
  '==': ['==', '!=', false],
  '!=': ['==', '!=', true],
  '<': ['<', '>=', false],
  '>=': ['<', '>=', true],
  '>': ['>', '<=', false],
  '<=': ['>', '<=', true],
}

const compared = (left: string, right: string, operator: Operator, empty: (sign: string) => boolean): Asked => {
  const found = base[operator]
  if (!found) return strict(operator, 'The type lacks the operator.')
  const [sign, denial, denied] = found
  return yes([{ cel: `${left} ${sign} ${right}`, denied: `${left} ${denial} ${right}`, empty: empty(sign) }], denied)
}

const ordered = (a: number, sign: string, b: number): boolean =>
  sign === '==' ? a === b : sign === '<' ? a < b : a > b

const choiceAtoms = (field: Field, literal: Literal): readonly Atom[] => {
  const id = field.question.id
  return field.choices
    .filter(({ value, at }) => {
      if (literal.is === 'item') return at === literal.item
      if (literal.is === 'text') return value === literal.text
      if (literal.is === 'number') return value === literal.number
      return literal.is === 'truth' && value === literal.truth
    })
    .map((choice) =>
      field.kind === 'choices'
        ? { cel: `${celText(choice.id)} in ${id}`, denied: `!(${celText(choice.id)} in ${id})`, empty: false }
        : {
            cel: `${id} == ${celText(choice.id)}`,
            denied: `${id} != ${celText(choice.id)}`,
            empty: false,
            choice: choice.id,
          },
    )
}

const asText = (field: Field, operator: Operator, literal: Literal): Asked => {
  const { id } = field.question
  const { number } = literal.is === 'number' ? literal : { number: undefined }
  const sign = { longer: '>', shorter: '<', length: '==' }[operator as 'longer']
  if (sign && number !== undefined)
    return compared(`size(${id})`, String(Math.trunc(number)), sign as Operator, (s) => ordered(0, s, number))
  if (literal.is !== 'text' || (operator !== '==' && operator !== '!='))
    return strict(operator, 'A text is never equal to another type.')
  return compared(id, celText(literal.text), operator, () => literal.text === '')
}

const asNumber = (field: Field, operator: Operator, literal: Literal): Asked => {
  if (literal.is !== 'number') return strict(operator, 'A number is never equal to a text.')
  const { id } = field.question
  const whole = field.kind === 'int' && Number.isSafeInteger(literal.number)
  const left = field.kind === 'int' && !whole ? `double(${id})` : id
  return compared(left, celNumber(literal.number, whole), operator, (sign) => ordered(0, sign, literal.number))
}

const asDay = (field: Field, operator: Operator, literal: Literal): Asked => {
  const { id } = field.question
  const iso =
    literal.is === 'text'
      ? /^\d{4}-\d{2}-\d{2}/.exec(literal.text)?.[0]
      : literal.is === 'day'
        ? literal.iso
        : undefined
  const real = iso !== undefined && isDate(iso)
  if (literal.is === 'shift') {
    const adder = { days: 'addDays', months: 'addMonths', years: 'addYears' }[literal.unit]
    return compared(id, `${adder}(asOf, ${Math.trunc(literal.count)})`, operator, (sign) => sign === '<')
  }
  if (!real) return strict(operator, 'A date is never equal to what is no date.')
  return compared(id, `day('${iso}')`, operator, (sign) => ordered(0, sign, noDay < iso ? 1 : -1))
}

const isDate = (iso: string): boolean => {
  try {
    return Temporal.PlainDate.from(iso).toString() === iso
  } catch {
    return false
  }
}

/** What a comparison asks of a field. Strict, as the engines are: '5' is not 5. */
export const askedOf = (field: Field, operator: Operator, literal: Literal): Asked => {
  const { kind, question } = field
  if (kind === 'bool') {
    if (operator !== '==' && operator !== '!=') return strict(operator, 'Yes or no has no order.')
    if (literal.is !== 'truth') return strict(operator, 'Yes or no is never equal to a text.')
    return yes([{ cel: question.id, denied: `!${question.id}`, empty: false }], literal.truth === (operator === '!='))
  }
  if (kind === 'choice') {
    if (literal.is === 'number' && operator !== '==' && operator !== '!=' && base[operator]) {
      const [sign, , denied] = base[operator] ?? ['==', '', false]
      const any = field.choices.filter(({ value }) => typeof value === 'number' && ordered(value, sign, literal.number))
      const atoms = any.flatMap(({ value }) => choiceAtoms(field, { is: 'number', number: Number(value) }))
      return atoms.length === 0 ? strict(operator, 'No item of the list is so.') : yes(atoms, denied)
    }
    if (operator !== '==' && operator !== '!=') return strict(operator, 'A choice lacks the operator.')
    const atoms = choiceAtoms(field, literal)
    return atoms.length === 0 ? strict(operator, 'The list has no such item.') : yes(atoms, operator === '!=')
  }
  if (kind === 'choices') {
    if (operator !== 'contains' && operator !== 'lacks') return strict(operator, 'Several choices lack the operator.')
    const atoms = choiceAtoms(field, literal)
    return atoms.length === 0 ? strict(operator, 'The list has no such item.') : yes(atoms, operator === 'lacks')
  }
  if (kind === 'text' || kind === 'time') return asText(field, operator, literal)
  if (kind === 'int' || kind === 'double') return asNumber(field, operator, literal)
  if (kind === 'day') return asDay(field, operator, literal)
  return { is: 'unsayable', why: `Answers of ${field.type} cannot be compared in a design.` }
}

/** An answer named alone in a condition: whether it counts as true. */
export const truthOf = (field: Field): Asked => {
  const { id } = field.question
  if (field.kind === 'bool') return yes([{ cel: id, denied: `!${id}`, empty: false }])
  if (field.kind === 'text' || field.kind === 'choice' || field.kind === 'time')
    return yes([{ cel: `${id} == ''`, denied: `${id} != ''`, empty: true }], true)
  if (field.kind === 'int' || field.kind === 'double')
    return yes(
      [
        {
          cel: `${id} == ${celNumber(0, field.kind === 'int')}`,
          denied: `${id} != ${celNumber(0, field.kind === 'int')}`,
          empty: true,
        },
      ],
      true,
    )
  return { is: 'constant', truth: true, why: 'An answer that was given always counts as true.' }
}
