import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { typedText } from '../../suggesting/read-suggestion.rules.ts'
import type { Answering } from '../response.rules.ts'
import { words } from './desk.words.ts'

type Sent = Readonly<Record<string, string | readonly string[] | undefined>>
const most = 10_000

/** The parts of a response, each in every language that the organisation requires. */
export const parts = [
  ['heard', words.heardMissing],
  ['decided', words.decidedMissing],
  ['why', words.whyMissing],
  ['role', words.roleMissing],
] as const

const problemsIn = (name: string, text: string, missing: Text): readonly FieldProblem[] => {
  if (text === '') return [{ field: name, code: 'missing', message: missing }]
  return text.length > most ? [{ field: name, code: 'long', message: words.long }] : []
}

/** Reads the form of a response. */
export const readResponse = (
  form: Sent,
  languages: readonly string[],
): { readonly given: Answering; readonly problems: readonly FieldProblem[] } => {
  const textOf = (part: string): Text =>
    Object.fromEntries(languages.map((tag) => [tag, typedText(form, `${part}.${tag}`, most)])) as Text
  const problems = parts.flatMap(([part, missing]) =>
    languages.flatMap((tag) => problemsIn(`${part}.${tag}`, typedText(form, `${part}.${tag}`, most), missing)),
  )
  return {
    given: { heard: textOf('heard'), decided: textOf('decided'), why: textOf('why'), answerer: textOf('role') },
    problems,
  }
}
