import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { type NewService, respondents, serviceKinds } from '../../../../../designs/studio/making/new-service.rules.ts'
import { missing, problem, type Sent, typed } from '../../../form.rules.ts'
import { basisWords, words } from './new-service.words.ts'

const texts = (form: Sent, name: string, languages: readonly string[]): Text =>
  Object.fromEntries(languages.map((tag) => [tag, typed(form, `${name}.${tag}`)]))

const lacking = (text: Text, name: string, message: Text): readonly FieldProblem[] =>
  Object.entries(text).flatMap(([tag, value]) => missing(`${name}.${tag}`, message, value))

/** What a form says of a new service, and what is wrong with it; every language that the organisation requires is asked for. */
export const readNewService = (
  form: Sent,
  { languages, teams }: { readonly languages: readonly string[]; readonly teams: readonly string[] },
): { readonly said: NewService; readonly problems: readonly FieldProblem[] } => {
  const [title, summary] = [texts(form, 'title', languages), texts(form, 'summary', languages)]
  const respondent = respondents.find((one) => one === typed(form, 'respondent'))
  const basis = typed(form, 'basis')
  const months = typed(form, 'keep')
  return {
    said: {
      title,
      summary,
      kind: serviceKinds.find((one) => one === typed(form, 'kind')) ?? 'application',
      respondent: respondent ?? 'resident',
      team: teams.find((one) => one === typed(form, 'team')),
      keep: `${Number(months)} months`,
      basis: basis as NewService['basis'],
    },
    problems: [
      ...lacking(title, 'title', words.nameMissing),
      ...lacking(summary, 'summary', words.summaryMissing),
      ...(respondent ? [] : [problem('respondent', 'missing', words.respondentMissing)]),
      ...(/^[1-9]\d{0,2}$/.test(months) ? [] : [problem('keep', 'number', words.keepWrong)]),
      ...(Object.hasOwn(basisWords, basis) ? [] : [problem('basis', 'missing', words.basisMissing)]),
    ],
  }
}
