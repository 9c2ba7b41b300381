import type { Question } from '#engine/design/question.ts'
import type { CompiledPage } from '#engine/journey/compiled.ts'
import { textOf } from '#engine/questions/words-of.ts'

type Words = Question['label']

const before = (number: string | undefined, words: Words): Words =>
  number === undefined
    ? words
    : Object.fromEntries(Object.entries(textOf(words)).map(([language, text]) => [language, `${number}. ${text}`]))

/** A page with its questions; where they are keyed in from paper, each with the number that it has there. */
export const numbered = (
  { page, questions }: Pick<CompiledPage, 'page' | 'questions'>,
  numbers: ReadonlyMap<string, string> | undefined,
): { readonly page: CompiledPage['page']; readonly questions: readonly Question[] } => {
  const asked = questions.map(({ question }) => question)
  const [only] = asked
  if (!numbers) return { page, questions: asked }
  const withNumbers = asked.map((question) => ({
    ...question,
    label: before(numbers.get(question.id), question.label),
    ...(question.questions && {
      questions: question.questions.map((child) => ({
        ...child,
        label: before(numbers.get(`${question.id}.${child.id}`), child.label),
      })),
    }),
  }))
  // A question that is its page's title is shown once: both have the number, or neither would be the other.
  const isTitle = asked.length === 1 && JSON.stringify(textOf(only?.label)) === JSON.stringify(textOf(page.title))
  const title = isTitle ? (withNumbers[0]?.label ?? page.title) : page.title
  return { page: { ...page, title }, questions: withNumbers }
}
