import type { Design } from '../../design/design.ts'
import { makeScope, type Scope } from '../../expressions/scope.ts'
import { childrenOf, groupValue } from '../../journey/values/group-value.ts'
import { parameterObjects, parameterType } from '../../journey/values/parameters.ts'
import { questionValue } from '../../journey/values/question-value.ts'
import { optionsOf, questionsOf } from '../design-walk.ts'
import type { Nameable } from './explain.ts'
import type { Choices } from './tree-problems.ts'

/** What the expressions of a design may name, before its rules are known. */
export interface Names {
  readonly scope: Scope
  readonly nameable: Nameable
  readonly choices: Choices
  /** the page on which each question is asked, by the question's id */
  readonly askedOn: ReadonlyMap<string, number>
}

/** Takes a design; a name that stands twice is the first of its kind. `group`: within its items, their answers too. */
export function namesOf(design: Design, group?: Parameters<typeof groupValue>[0]): Names {
  const placed = questionsOf(design)
  const top = placed.filter((one) => one.group === undefined)
  const types = new Map<string, string>()
  const objects = new Map<string, ReturnType<typeof groupValue>['item']>()
  const add = (id: string, type: string) => types.has(id) || types.set(id, type)
  for (const field of group ? childrenOf(group) : []) add(field.id, questionValue(field).celType)
  for (const parameter of design.parameters ?? []) add(parameter.id, parameterType(parameter))
  for (const { question } of top) {
    if (question.type !== 'group') add(question.id, questionValue(question).celType)
    else {
      const { celType, item } = groupValue(question)
      add(question.id, celType)
      if (!objects.has(item.name)) objects.set(item.name, item)
    }
  }
  const rules = (design.rules ?? []).map((rule) => rule.id)
  const names = ['organisation', 'asOf', ...types.keys(), ...rules]
  return {
    scope: makeScope(types, [...objects.values(), ...parameterObjects(design.parameters ?? [])]),
    nameable: { names, hyphenated: names.filter((name) => name.includes('-')) },
    choices: new Map(
      top.flatMap(({ question }) => {
        const options = optionsOf(design, question).map((option) => option.id)
        return options.length > 0 ? [[question.id, options] as const] : []
      }),
    ),
    askedOn: new Map(top.toReversed().map(({ question, page }) => [question.id, page])),
  }
}
