import type { Question } from '../../design/question.ts'
import { noValue } from '../../expressions/context.ts'
import { answerObjects, type ObjectType } from '../../expressions/object-type.ts'
import { kindOf } from '../../questions/kinds.ts'

/** How a question's answer enters expressions. */
export interface QuestionValue {
  readonly celType: string
  /** a stored value → its CEL value */
  readonly toCel: (stored: unknown) => unknown
  /** the CEL value where it was not asked or was left blank; `noValue` where its type has none */
  readonly empty: unknown
}

const objects = new Map<string, ObjectType>(answerObjects.map((one) => [one.name, one]))
type Fields = Readonly<Record<string, unknown>>

const asObjects = (celType: string, toCel: (stored: unknown) => unknown): ((stored: unknown) => unknown) => {
  const one = objects.get(celType)
  if (one) return (stored) => one.make(toCel(stored) as Fields)
  const item = objects.get(/^list<(.+)>$/.exec(celType)?.[1] ?? '')
  if (item) return (stored) => (toCel(stored) as readonly Fields[]).map((fields) => item.make(fields))
  return toCel
}

/** How the answer of a question that is no group enters expressions. */
export const questionValue = (question: Question): QuestionValue => {
  const kind = kindOf(question.type)
  const celType = kind.celType(question)
  const toCel = asObjects(celType, (stored) => kind.toCel(question, stored))
  const stored = question.otherwise ?? kind.empty
  return { celType, toCel, empty: stored === undefined ? noValue : toCel(stored) }
}
