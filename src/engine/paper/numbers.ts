import type { Compiled } from '../journey/compiled.ts'

/**
 * What each question is numbered on paper, by its id; a group's own by `group.id`. Whoever keys a form in sees the same
 * numbers. Given a design without the questions that are asked apart.
 */
export const questionNumbers = ({ pages }: Pick<Compiled, 'pages'>): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>()
  let number = 0
  for (const { question } of pages.flatMap(({ questions }) => questions)) {
    number += 1
    numbers.set(question.id, String(number))
    for (const [i, child] of (question.questions ?? []).entries())
      numbers.set(`${question.id}.${child.id}`, `${number}${String.fromCodePoint(97 + i)}`)
  }
  return numbers
}
