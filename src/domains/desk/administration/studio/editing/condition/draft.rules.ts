import type { FieldProblem } from '#core/field-problem.ts'
import {
  type Condition,
  type Group,
  isGroup,
  isTerm,
  type Join,
  type Operand,
  type Part,
  type Relation,
  type Term,
  unary,
} from '#engine/conditions/condition.ts'
import { readFigure } from '../../../../../designs/adopting/figures.rules.ts'
import type { Figure, Offer } from '../../../../../designs/studio/offers.rules.ts'
import { dateValues, problem, type Sent, typed, typedDate } from '../../../form.rules.ts'
import { lines } from '../../../variation/part/read-leaf.rules.ts'
import { words } from './condition.words.ts'

/** A row of a form: its key begins the names of its controls. */
export interface Row {
  readonly key: string
  /** what it asks about; undefined of a part that is written as an expression */
  readonly name: string | undefined
}
export interface RowGroup {
  readonly key: string
  readonly rows: readonly Row[]
}
/** A condition while it is put together: which rows there are, and what stands in their controls. */
export interface Draft {
  readonly parts: readonly (Row | RowGroup)[]
  readonly values: Readonly<Record<string, string | readonly string[]>>
}
export const isRowGroup = (part: Row | RowGroup): part is RowGroup => 'rows' in part

type Values = Record<string, string | readonly string[]>

const valuesOfTerm = ({ value, relation }: Term, key: string, money: boolean): Values => {
  const of: Values = { [`${key}.relation`]: relation }
  if (!value || 'today' in value) return of
  if ('figure' in value) return { ...of, [`${key}.figure`]: value.figure }
  if ('day' in value) return { ...of, ...(dateValues(`${key}.on`, value.day) as Values) }
  if ('texts' in value) return { ...of, [`${key}.value`]: value.texts }
  const text = 'text' in value ? value.text : money ? (value.number / 100).toFixed(2) : String(value.number)
  return { ...of, [`${key}.value`]: text }
}

/** A condition as a form shows it. */
export const draftOf = (condition: Condition, offers: readonly Offer[]): Draft => {
  const values: Values = { join: condition.join }
  const isMoney = (name: string) => offers.find((offer) => offer.name === name)?.type === 'money'
  const row = (part: Part, key: string): Row => {
    if (!isTerm(part)) {
      values[`${key}.cel`] = part.cel
      return { key, name: undefined }
    }
    Object.assign(values, valuesOfTerm(part, key, isMoney(part.name)))
    return { key, name: part.name }
  }
  const parts = condition.parts.map((part, i): Row | RowGroup => {
    if (!isGroup(part)) return row(part, `p${i}`)
    values[`p${i}.join`] = part.join
    return { key: `p${i}`, rows: part.parts.map((one, j) => row(one, `p${i}-${j}`)) }
  })
  return { parts, values }
}

const keys = (form: Sent, name: string): readonly string[] =>
  typed(form, name)
    .split(' ')
    .filter((key) => /^p\d+(-\d+)?$/.test(key))
    .slice(0, 40)

/** The draft that a form holds. */
export const readDraft = (form: Sent): Draft => {
  const values: Values = {}
  for (const name of Object.keys(form)) {
    const value = form[name]
    if (/^(join|new|p\d+.*)$/.test(name) && value !== undefined)
      values[name] = Array.isArray(value) ? value : lines(form, name)
  }
  const row = (key: string): Row => ({ key, name: typed(form, `${key}.name`) || undefined })
  const parts = keys(form, 'parts').map((key) =>
    form[`${key}.parts`] === undefined ? row(key) : { key, rows: keys(form, `${key}.parts`).map(row) },
  )
  return { parts, values }
}

const nextKey = (taken: readonly string[], prefix: string): string => {
  for (let n = 0; ; n++) if (!taken.includes(`${prefix}${n}`)) return `${prefix}${n}`
}

/** A row about a question more: at the end, or in the group of that key. */
export const withRow = (draft: Draft, name: string, group?: string): Draft => {
  const added = (rows: readonly { readonly key: string }[], prefix: string): Row => ({
    key: nextKey(
      rows.map(({ key }) => key),
      prefix,
    ),
    name,
  })
  if (group === undefined) return { ...draft, parts: [...draft.parts, added(draft.parts, 'p')] }
  return {
    ...draft,
    parts: draft.parts.map((part) =>
      isRowGroup(part) && part.key === group ? { ...part, rows: [...part.rows, added(part.rows, `${group}-`)] } : part,
    ),
  }
}

export const withGroup = (draft: Draft): Draft => {
  const key = nextKey(
    draft.parts.map((part) => part.key),
    'p',
  )
  const join: Join = draft.values.join === 'any' ? 'all' : 'any'
  return { values: { ...draft.values, [`${key}.join`]: join }, parts: [...draft.parts, { key, rows: [] }] }
}

export const without = (draft: Draft, key: string): Draft => ({
  ...draft,
  parts: draft.parts
    .filter((part) => part.key !== key)
    .map((part) => (isRowGroup(part) ? { ...part, rows: part.rows.filter((row) => row.key !== key) } : part)),
})

const one = (values: Draft['values'], name: string): string => {
  const value = values[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

interface ReadPart {
  readonly part: Part | undefined
  readonly problems: readonly FieldProblem[]
}

const wrong = (field: string, code: string, message: (typeof words)[keyof typeof words]): ReadPart => ({
  part: undefined,
  problems: [problem(field, code, message)],
})

const numberOf = (text: string, { type, decimals }: Offer): number | undefined => {
  if (type === 'money') {
    const pence = readFigure({ type: 'money' } as Parameters<typeof readFigure>[0], text)
    return typeof pence === 'number' ? pence : undefined
  }
  const shape = decimals ? /^-?\d{1,9}(\.\d{1,6})?$/ : /^-?\d{1,9}$/
  return shape.test(text) ? Number(text) : undefined
}

const ofDay: readonly Relation[] = ['before', 'onOrBefore', 'after', 'onOrAfter', 'onDay']
const ofCount: readonly Relation[] = ['ageAtLeast', 'ageBelow', 'countAtLeast', 'countBelow']

const operandOf = (
  key: string,
  relation: Relation,
  offer: Offer,
  draft: Draft,
  figures: readonly Figure[],
): Operand | undefined => {
  const { values } = draft
  const figure = one(values, `${key}.figure`)
  if (figures.some(({ name }) => name === figure)) return { figure }
  if (ofDay.includes(relation)) {
    const day = typedDate(values as Sent, `${key}.on`)
    return day === '' ? { today: true } : day === undefined ? undefined : { day }
  }
  if (relation === 'isAnyOf' || relation === 'isNoneOf') {
    const texts = [values[`${key}.value`] ?? []].flat().filter(Boolean)
    return texts.length === 0 ? undefined : { texts }
  }
  const text = one(values, `${key}.value`)
  const numeric = ofCount.includes(relation) || offer.type === 'number' || offer.type === 'money'
  if (!numeric) return text === '' ? undefined : { text }
  const number = numberOf(text, ofCount.includes(relation) ? { ...offer, type: 'number', decimals: false } : offer)
  if (number === undefined) return undefined
  return offer.decimals && !ofCount.includes(relation) ? { number, decimals: true } : { number }
}

const readRow = ({ key, name }: Row, draft: Draft, offers: readonly Offer[], figures: readonly Figure[]): ReadPart => {
  if (name === undefined) return { part: { cel: one(draft.values, `${key}.cel`) || 'true' }, problems: [] }
  const offer = offers.find((found) => found.name === name)
  if (!offer) return wrong('new', 'missing', words.questionMissing)
  const relation = offer.relations.find((found) => found === one(draft.values, `${key}.relation`)) ?? offer.relations[0]
  if (!relation) return wrong('new', 'missing', words.questionMissing)
  if (unary.includes(relation)) return { part: { name, relation }, problems: [] }
  const value = operandOf(key, relation, offer, draft, figures)
  if (value) return { part: { name, relation, value }, problems: [] }
  if (ofDay.includes(relation)) return wrong(`${key}.on`, 'date', words.dayWrong)
  if (offer.type === 'money') return wrong(`${key}.value`, 'money', words.moneyWrong)
  const number = ofCount.includes(relation) || offer.type === 'number'
  return wrong(`${key}.value`, 'missing', number ? words.numberWrong : words.valueMissing)
}

/** The condition that a draft says, and what is wrong with its values. */
export const conditionOf = (
  draft: Draft,
  offers: readonly Offer[],
  figures: readonly Figure[],
): { readonly condition: Condition; readonly problems: readonly FieldProblem[] } => {
  const problems: FieldProblem[] = []
  const join = (name: string): Join => (one(draft.values, name) === 'any' ? 'any' : 'all')
  const parts = (rows: readonly Row[]): readonly Part[] =>
    rows.flatMap((row) => {
      const read = readRow(row, draft, offers, figures)
      problems.push(...read.problems)
      return read.part ?? []
    })
  const all = draft.parts.flatMap((part): readonly (Part | Group)[] => {
    if (!isRowGroup(part)) return parts([part])
    const inner = parts(part.rows)
    return inner.length === 0 ? [] : [{ join: join(`${part.key}.join`), parts: inner }]
  })
  return { condition: { join: join('join'), parts: all }, problems }
}
