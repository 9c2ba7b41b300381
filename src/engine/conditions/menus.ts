import type { Question, QuestionType } from '../design/question.ts'
import type { Relation } from './condition.ts'

const number: readonly Relation[] = ['is', 'isNot', 'more', 'atLeast', 'less', 'atMost']
const text: readonly Relation[] = ['is', 'isNot', 'answered', 'notAnswered']
const written: readonly Relation[] = ['answered', 'notAnswered']
const choice: readonly Relation[] = ['is', 'isNot', 'isAnyOf', 'isNoneOf', 'answered', 'notAnswered']

/** What can be asked of the answer to a question of each type. */
const byType: Readonly<Partial<Record<QuestionType, readonly Relation[]>>> = {
  yesNo: ['yes', 'no'],
  declaration: ['yes', 'no'],
  oneOf: choice,
  reference: choice,
  anyOf: ['includes', 'includesNot', 'answered', 'notAnswered'],
  number,
  money: number,
  date: ['before', 'onOrBefore', 'after', 'onOrAfter', 'onDay', 'ageAtLeast', 'ageBelow'],
  text,
  longText: written,
  email: written,
  phone: written,
  url: written,
  postcode: text,
  nationalInsurance: written,
  nhsNumber: written,
  file: ['answered', 'notAnswered'],
  group: ['countAtLeast', 'countBelow'],
  address: ['inOwnArea', 'notInOwnArea'],
}

/** The relations that a menu offers for a question; none where its answer cannot be asked about. */
export const relationsFor = ({ type, repeat }: Pick<Question, 'type' | 'repeat'>): readonly Relation[] =>
  type === 'group' && repeat === 'no' ? [] : (byType[type] ?? [])

/** Types whose answer is a list: it is answered where the list is not empty. */
export const listed: readonly QuestionType[] = ['anyOf', 'file', 'group']
