import type { Design } from '../design/design.ts'
import type { Question } from '../design/question.ts'

/** A question, where it stands in the document, and the page and group that it stands in. */
export interface Placed {
  readonly question: Question
  readonly at: string
  readonly page: number
  readonly group?: Question
}

/** Takes a design. Returns every question with its JSON pointer, those of groups too, in the order they are asked. */
export function questionsOf(design: Design): readonly Placed[] {
  return design.pages.flatMap((page, p) =>
    (page.questions ?? []).flatMap((question, q): readonly Placed[] => {
      const at = `/pages/${p}/questions/${q}`
      const inner = (question.questions ?? []).map((field, f) => ({
        question: field as Question,
        at: `${at}/questions/${f}`,
        page: p,
        group: question,
      }))
      return [{ question, at, page: p }, ...inner]
    }),
  )
}

/** The choices of a question: its own, or those of the list that it names. */
export function optionsOf(design: Design, question: Question): readonly { readonly id: string }[] {
  return question.options ?? design.lists?.find((list) => list.id === question.list)?.options ?? []
}

/** The page and the question that a JSON pointer points into, by their ids, where they have one. */
export function placeOf(document: unknown, at: string): { page?: string; question?: string } {
  const place: { page?: string; question?: string } = {}
  let value: unknown = document
  const steps = at.split('/').slice(1)
  for (const [i, step] of steps.entries()) {
    value = (value as Record<string, unknown> | undefined | null)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
    const id = (value as { id?: unknown } | undefined | null)?.id
    if (steps[0] !== 'pages' || typeof id !== 'string') continue
    if (i === 1) place.page = id
    if (i > 1 && steps[i - 1] === 'questions') place.question = id
  }
  return place
}
