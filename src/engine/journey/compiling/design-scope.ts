import type { Design } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'
import type { ObjectType } from '../../expressions/object-type.ts'
import { isExpressionName, makeScope, type Scope } from '../../expressions/scope.ts'
import { type GroupValue, groupValue } from '../values/group-value.ts'
import { withOptions } from '../values/listed-options.ts'
import { parameterObjects, parameterType } from '../values/parameters.ts'
import { type QuestionValue, questionValue } from '../values/question-value.ts'

/** A question of a design with how it enters expressions. */
export interface ScopedQuestion {
  readonly question: Question
  readonly value: QuestionValue
  readonly group: GroupValue | undefined
}

/** What expressions of a design may name before any rule: answers, parameters, `organisation` and `asOf`. */
export interface DesignScope {
  readonly scope: Scope
  /** by id, top level only */
  readonly questions: ReadonlyMap<string, ScopedQuestion>
  /** the scope of a group's own questions: their names, for one item, over those of the design */
  itemScope(groupId: string): Scope
  /** the names of the design as they stand by now, and `row`, a row of the table that a parameter is */
  rowScope(tableId: string): Scope
}

/** The type of the items of a list; of what is none, nothing that could be looked into. */
export const itemType = (celType: string | undefined): string => /^list<(.+)>$/.exec(celType ?? '')?.[1] ?? 'string'

const scoped = (question: Question): ScopedQuestion => {
  const group = question.type === 'group' ? groupValue(question) : undefined
  return { question, value: group ?? questionValue(question), group }
}

/** The names of a design. Rules are not among them yet: `declare` each with its type, in order. */
export const designScope = (design: Design): DesignScope => {
  const questions = design.pages.flatMap((page) => page.questions ?? []).map((one) => scoped(withOptions(design, one)))
  const items: readonly ObjectType[] = [
    ...questions.flatMap(({ question, group }) => (group && isExpressionName(question.id) ? [group.item] : [])),
    ...parameterObjects(design.parameters ?? []),
  ]
  const names: readonly (readonly [string, string])[] = [
    ...(design.parameters ?? []).map((parameter) => [parameter.id, parameterType(parameter)] as const),
    ...questions.map(({ question, value }) => [question.id, value.celType] as const),
  ]
  const scope = makeScope(names, items)
  const byId = new Map(questions.map((one) => [one.question.id, one]))
  return {
    scope,
    questions: byId,
    itemScope: (groupId) =>
      makeScope([...scope.types, ...Object.entries(byId.get(groupId)?.group?.item.fields ?? {})], items),
    rowScope: (tableId) => makeScope([...scope.types, ['row', itemType(scope.types.get(tableId))]], items),
  }
}
