import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { missing, type Sent, typed } from '../../form.rules.ts'
import { words } from './examples.words.ts'

const wanted: Readonly<Record<string, Text>> = { en: words.nameMissingEnglish, cy: words.nameMissingWelsh }

/** What an example is called, in every language that the organisation's services are in. */
export const readTitle = (
  form: Sent,
  languages: readonly string[],
): { readonly title: Text; readonly problems: readonly FieldProblem[] } => {
  const given = languages.map((tag) => [tag, typed(form, `title.${tag}`)] as const)
  return {
    title: Object.fromEntries(given),
    problems: given.flatMap(([tag, text]) => missing(`title.${tag}`, wanted[tag] ?? words.nameMissing, text)),
  }
}
