import type { Design } from '../../design/design.ts'
import { questionsOf } from '../design-walk.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem } from '../problem.ts'

/** What can be filled into a message beside answers. */
export const placeholders = [
  'reference',
  'name',
  'service',
  'organisation',
  'stage',
  'reasons',
  'officerWords',
  'review',
  'due',
  'link',
  'appointment',
] as const

/** Words in braces that nothing fills, in any language, and messages that are never sent. */
export function messageProblems(design: Design): readonly Problem[] {
  const answers = questionsOf(design).flatMap(({ question, group }) =>
    group || question.category === 'equality' ? [] : [`answer.${question.id}`],
  )
  const known = [...placeholders, ...answers]
  return (design.messages ?? []).flatMap((message, m) => {
    const words = (['subject', 'body'] as const).flatMap((part) => {
      const text = message[part]
      const byLanguage = typeof text === 'string' ? { '': text } : text
      return Object.entries(byLanguage).flatMap(([language, said]) =>
        unfilled(said, `/messages/${m}/${part}${language && `/${language}`}`, known),
      )
    })
    const silent = message.stage === undefined && message.event === undefined
    return [...(silent ? [problem('message-never-sent', `/messages/${m}`)] : []), ...words]
  })
}

function unfilled(text: string, at: string, known: readonly string[]): readonly Problem[] {
  return [...text.matchAll(/\{([^{}\s]*)\}/g)].flatMap((found) => {
    const name = found[1] ?? ''
    if (known.includes(name)) return []
    const span = { start: found.index, end: found.index + found[0].length }
    return [problem('unknown-placeholder', at, { name, meant: didYouMean(name, known) }, span)]
  })
}
