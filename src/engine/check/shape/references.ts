import type { Design } from '../../design/design.ts'
import type { Code } from '../codes.ts'
import { optionsOf, questionsOf } from '../design-walk.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem } from '../problem.ts'

const refer = (code: Code, name: string | undefined, known: readonly string[], at: string): readonly Problem[] =>
  name === undefined || known.includes(name) ? [] : [problem(code, at, { name, meant: didYouMean(name, known) })]

/** Takes a design and the teams of an organisation that runs it. Returns the stages that are another's: nobody has them by themselves. */
export const teamProblems = (design: Design, teams: readonly string[]): readonly Problem[] =>
  design.stages.flatMap(({ team }, s) => refer('unknown-team', team, teams, `/stages/${s}/team`))

/** Takes a design, and the organisation's teams where they are known. Returns what names something that is not there. */
export function referenceProblems(design: Design, teams?: readonly string[]): readonly Problem[] {
  const ids = (items: readonly { readonly id: string }[] | undefined) => (items ?? []).map((item) => item.id)
  const pages = design.pages.flatMap((page, p) => [
    ...refer('unknown-section', page.section, ids(design.sections), `/pages/${p}/section`),
    ...(page.content ?? []).flatMap((content, c) =>
      refer('unknown-question', content.after, ids(page.questions), `/pages/${p}/content/${c}/after`),
    ),
  ])
  const lists = questionsOf(design).flatMap(({ question, at }) =>
    refer('unknown-list', question.list, ids(design.lists), `${at}/list`),
  )
  const stages = design.stages.flatMap((stage, s) => [
    ...(stage.next ?? []).flatMap((next, n) =>
      refer('unknown-stage', next, ids(design.stages), `/stages/${s}/next/${n}`),
    ),
    ...refer('unknown-outcome', stage.outcome, ids(design.outcomes), `/stages/${s}/outcome`),
  ])
  const messages = (design.messages ?? []).flatMap((message, m) =>
    refer('unknown-stage', message.stage, ids(design.stages), `/messages/${m}/stage`),
  )
  return [
    ...[...pages, ...lists, ...stages, ...messages, ...nothingToAsk(design)],
    ...(teams ? teamProblems(design, teams) : []),
  ]
}

/** Questions with nothing to choose from, and groups that ask nothing. A list that does not exist is said apart. */
function nothingToAsk(design: Design): readonly Problem[] {
  const empty = (design.lists ?? []).flatMap((list, l) =>
    list.options.length === 0 ? [problem('no-options', `/lists/${l}`)] : [],
  )
  const questions = questionsOf(design).flatMap(({ question, group, at }): readonly Problem[] => {
    if (question.type === 'slot')
      return group ? [problem('slot-in-group', at)] : question.diary ? [] : [problem('no-diary', at)]
    if (question.type === 'group') return (question.questions ?? []).length > 0 ? [] : [problem('no-questions', at)]
    if (question.type !== 'oneOf' && question.type !== 'anyOf' && question.type !== 'reference') return []
    return question.list !== undefined || optionsOf(design, question).length > 0 ? [] : [problem('no-options', at)]
  })
  return [...empty, ...questions]
}
