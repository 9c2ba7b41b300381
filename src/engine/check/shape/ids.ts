import type { Design } from '../../design/design.ts'
import { reservedPages } from '../../design/reserved-pages.ts'
import { isExpressionName } from '../../expressions/scope.ts'
import { questionsOf } from '../design-walk.ts'
import { type Problem, problem } from '../problem.ts'

interface Item {
  readonly id: string
  readonly at: string
}

/**
 * Ids that are used twice where they must be one's own: parameters, questions and rules together, the questions within a
 * group, and each list for itself. And ids of things that expressions name which no expression could say, and of pages whose address every journey
 * has for itself.
 */
export function idProblems(design: Design): readonly Problem[] {
  const questions = questionsOf(design)
  const named: Item[] = [
    ...listed(design.parameters, '/parameters'),
    ...questions.flatMap(({ question, at, group }) => (group ? [] : [{ id: question.id, at }])),
    ...listed(design.rules, '/rules'),
  ]
  const lists = lookalikes(design)
  const groups = questions.flatMap(({ question, at }) => [listed(question.questions, `${at}/questions`)])
  const pages = listed(design.pages, '/pages').filter(({ id }) => reservedPages.includes(id))
  return [
    ...pages.map(({ id, at }) => problem('reserved-word', `${at}/id`, { name: id })),
    ...[named, ...groups, ...lists].flatMap(twice),
    ...[...named, ...groups.flat()].flatMap(({ id, at }) =>
      !id.includes('-') && !isExpressionName(id) ? [problem('reserved-word', `${at}/id`, { name: id })] : [],
    ),
  ]
}

/** Every other list of the document whose items have ids: each is a space of its own. */
function lookalikes(value: unknown, at = ''): readonly (readonly Item[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, item]) => lookalikes(item, `${at}/${key}`))
  const apart = /^\/(parameters|rules)$|\/questions$|\/answers(\/|$)|\/expect(\/|$)/.test(at)
  return Array.isArray(value) && !apart ? [listed(value, at), ...inner] : inner
}

function listed(items: readonly unknown[] | undefined, at: string): readonly Item[] {
  return (items ?? []).flatMap((item, i) => {
    const id = (item as { id?: unknown } | null)?.id
    return typeof id === 'string' ? [{ id, at: `${at}/${i}` }] : []
  })
}

function twice(items: readonly Item[]): readonly Problem[] {
  return items.flatMap(({ id, at }, i) => {
    const first = items.slice(0, i).find((earlier) => earlier.id === id)
    return first ? [problem('duplicate-id', `${at}/id`, { name: id, first: first.at })] : []
  })
}
