import type { Question } from '../../design/question.ts'
import { noValue } from '../../expressions/context.ts'
import { type ObjectType, objectType } from '../../expressions/object-type.ts'
import { type QuestionValue, questionValue } from './question-value.ts'

/** How a group enters expressions: a list of items, or one object (`repeat: no`), of a type of its own. */
export interface GroupValue extends QuestionValue {
  readonly item: ObjectType
  /** CEL fields of one stored item; what is not answered is not set */
  readonly fieldsOf: (item: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** the names of what is not answered: `children[0].age` */
  readonly gapsOf: (stored: unknown) => readonly string[]
  /** one stored item left blank, without the answers that have no empty value; undefined for a list */
  readonly unasked: Readonly<Record<string, null>> | undefined
}

const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The questions of a group. */
export const childrenOf = (group: Question): readonly Question[] => (group.questions ?? []) as readonly Question[]

/** How the answers of a group enter expressions. */
export const groupValue = (group: Question): GroupValue => {
  const children = childrenOf(group).map((question) => ({ question, value: questionValue(question) }))
  const item = objectType(
    `item.${group.id}`,
    Object.fromEntries(children.map(({ question, value }) => [question.id, value.celType])),
  )
  const make = (fields: Readonly<Record<string, unknown>>): object => {
    const one = new item.maker() as Record<string, unknown>
    return Object.assign(one, fields)
  }
  const fieldsOf = (stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const fields: Record<string, unknown> = {}
    for (const { question, value } of children) {
      const answer = stored[question.id]
      if (answer !== undefined) fields[question.id] = answer === null ? value.empty : value.toCel(answer)
    }
    return fields
  }
  const once = group.repeat === 'no'
  const blank = Object.fromEntries(children.map(({ question, value }) => [question.id, value.empty]))
  const withEmpty = children.filter(({ value }) => value.empty !== noValue)
  const toCel = (stored: unknown): unknown =>
    Array.isArray(stored) ? stored.filter(isItem).map((one) => make(fieldsOf(one))) : make(fieldsOf(stored as Fields))
  const gapsIn = (stored: unknown, at: string): readonly string[] =>
    isItem(stored)
      ? children
          .filter(({ question }) => stored[question.id] === undefined)
          .map(({ question }) => `${at}.${question.id}`)
      : []
  const otherwise = group.otherwise === undefined ? undefined : toCel(group.otherwise)
  return {
    celType: once ? item.name : `list<${item.name}>`,
    toCel,
    empty: otherwise ?? (once ? make(blank) : []),
    item,
    unasked: once ? Object.fromEntries(withEmpty.map(({ question }) => [question.id, null])) : undefined,
    fieldsOf,
    gapsOf: (stored) =>
      Array.isArray(stored) ? stored.flatMap((one, i) => gapsIn(one, `${group.id}[${i}]`)) : gapsIn(stored, group.id),
  }
}
type Fields = Readonly<Record<string, unknown>>
