import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import type { Verdict } from '../reading/proposal.rules.ts'
import { typedText } from '../suggesting/read-suggestion.rules.ts'
import { words } from './answering.words.ts'

type Sent = Readonly<Record<string, string | readonly string[] | undefined>>
const most = 4000

export const verdicts = ['accept', 'part', 'decline'] as const satisfies readonly Verdict[]

const problem = (field: string, code: string, message: Text): FieldProblem => ({ field, code, message })

/** Reads a text in each of the languages that the organisation requires. */
const texts = (form: Sent, name: string, languages: readonly string[], missing: Text) => {
  const given = languages.map((tag) => [tag, typedText(form, `${name}.${tag}`, most)] as const)
  return {
    text: Object.fromEntries(given) as Text,
    problems: given.flatMap(([tag, text]) => [
      ...(text === '' ? [problem(`${name}.${tag}`, 'missing', missing)] : []),
      ...(text.length > most ? [problem(`${name}.${tag}`, 'long', words.reasonLong)] : []),
    ]),
  }
}

/** Reads the form of an answer, in the languages that the organisation requires. */
export const readAnswer = (form: Sent, languages: readonly string[]) => {
  const verdict = verdicts.find((one) => one === form.verdict)
  const reason = texts(form, 'reason', languages, words.reasonMissing)
  const role = texts(form, 'role', languages, words.roleMissing)
  return {
    verdict,
    reason: reason.text,
    answerer: role.text,
    problems: [
      ...(verdict === undefined ? [problem('verdict', 'missing', words.verdictMissing)] : []),
      ...reason.problems,
      ...role.problems,
    ],
  }
}

/** Reads who answers and within how many working days. */
export const readAnswering = (form: Sent, languages: readonly string[]) => {
  const typed = typedText(form, 'days', 10)
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  const role = texts(form, 'role', languages, words.roleMissing)
  const isWrong = days < 1 || days > 120
  return {
    days,
    role: role.text,
    problems: [...(isWrong ? [problem('days', 'number', words.daysWrong)] : []), ...role.problems],
  }
}
