import type { Design } from '../../design/design.ts'
import type { Compiled, CompiledPage, CompiledQuestion } from '../compiled.ts'

/**
 * Is a question asked apart from all others, after everything is sent? Equality monitoring is; but one that an expression
 * names decides something, so it stays where the design has it.
 */
const isApart = ({ question, named }: CompiledQuestion): boolean => question.category === 'equality' && !named

const madeFor = (make: (compiled: Compiled) => Compiled): ((compiled: Compiled) => Compiled) => {
  const made = new WeakMap<Compiled, Compiled>()
  return (compiled) => {
    const known = made.get(compiled)
    if (known) return known
    const one = compiled.pages.some(({ questions }) => questions.some(isApart)) ? make(compiled) : compiled
    made.set(compiled, one)
    return one
  }
}

const withPages = (compiled: Compiled, pages: readonly CompiledPage[]): Compiled => {
  const documents: Design['pages'] = pages.map(({ page }) => page)
  return { ...compiled, pages, design: { ...compiled.design, pages: documents } }
}

const keeping = (page: CompiledPage, keep: (question: CompiledQuestion) => boolean): CompiledPage => {
  const questions = page.questions.filter(keep)
  const ids = new Set(questions.map(({ id }) => id))
  return {
    ...page,
    questions,
    page: { ...page.page, questions: (page.page.questions ?? []).filter(({ id }) => ids.has(id)) },
  }
}

/** The journey up to sending: without the questions that are asked apart, and without pages that had no others. */
export const withoutApart = madeFor((compiled) =>
  withPages(
    compiled,
    compiled.pages.flatMap((page) => {
      if (!page.questions.some(isApart)) return [page]
      const left = keeping(page, (question) => !isApart(question))
      return left.questions.length > 0 ? [left] : []
    }),
  ),
)

const optional = (one: CompiledQuestion): CompiledQuestion =>
  isApart(one) ? { ...one, optional: true, question: { ...one.question, optional: true } } : one

/** The whole design with those questions optional, whatever it says of them: nobody has to answer one. */
export const withApartOptional = madeFor((compiled) => ({
  ...compiled,
  pages: compiled.pages.map((page) => ({ ...page, questions: page.questions.map(optional) })),
}))

/** The pages of questions that are asked apart, each with these alone. `path`: only those that apply. */
export const pagesApart = (compiled: Compiled, path: readonly string[]): readonly CompiledPage[] =>
  withApartOptional(compiled)
    .pages.filter(({ id, questions }) => path.includes(id) && questions.some(isApart))
    .map((page) => keeping(page, isApart))
